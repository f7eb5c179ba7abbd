import type { Row } from '#core/model/tables';
import { addMonths, isoOf } from '#core/time/day';
import type { Draws } from './draws.ts';
import { type Archive, yearbook } from './written.ts';

/** An institution of a county, with the days on which it exists. */
export interface Actor {
  readonly id: string;
  readonly part: string;
  readonly sector: string;
  readonly from: number;
  readonly to: number;
}

/** What counties have: how often, how many at most, and of which facets. */
const parts = [
  ['mops', 'ośrodek pomocy społecznej', 1, 1, 'PUB-SG', 'SOC', 'gmina'],
  ['pcpr', 'powiatowe centrum pomocy rodzinie', 1, 1, 'PUB-SG', 'SOC', 'powiat'],
  ['pup', 'powiatowy urząd pracy', 1, 1, 'PUB-SG', 'LAB', 'powiat'],
  ['kpp', 'komenda policji', 1, 1, 'PUB-ST', 'POL', 'state'],
  ['um', 'urząd miasta', 1, 1, 'PUB-SG', 'GOV', 'gmina'],
  ['sad', 'zespół kuratorskiej służby sądowej', 0.8, 2, 'PUB-ST', 'JUS', 'state'],
  ['ppp', 'poradnia psychologiczno-pedagogiczna', 0.9, 1, 'PUB-SG', 'EDU', 'powiat'],
  ['szk', 'szkoła', 0.9, 5, 'PUB-SG', 'EDU', 'gmina'],
  ['zoz', 'szpital', 0.7, 2, 'PUB-SG', 'HEA', 'powiat'],
  ['gops', 'gminny ośrodek pomocy społecznej', 0.8, 4, 'PUB-SG', 'SOC', 'gmina'],
  ['komisja', 'komisja rozwiązywania problemów alkoholowych', 0.6, 1, 'PUB-SG', 'ADD', 'gmina'],
  ['tbs', 'towarzystwo budownictwa społecznego', 0.5, 1, 'PUB-CO', 'HOU', 'gmina'],
  ['wtz', 'warsztat terapii zajęciowej', 0.6, 2, 'NGO', 'DIS', 'local'],
  ['ngo', 'stowarzyszenie', 0.9, 7, 'NGO', 'SOC', 'local'],
  ['kultura', 'dom kultury', 0.5, 2, 'PUB-SG', 'CUL', 'gmina'],
  ['parafia', 'parafia', 0.5, 2, 'FAITH', 'REL', 'local'],
  ['spoldz', 'spółdzielnia socjalna', 0.4, 1, 'COOP', 'SEC', 'local'],
  ['firma', 'przedsiębiorstwo', 0.3, 3, 'BUS', 'LAB', 'local'],
  ['inna', 'podmiot nierozpoznany', 0.2, 1, '', '', ''],
] as const;

/** The institutions of a county; a few begin late or close, and the town hall has departments of its own. */
export function rosterOf(draws: Draws, archive: Archive, firstDay: number): { rows: Partial<Row<'institutions'>>[]; actors: Actor[] } {
  const { county, lastDay, certain } = archive;
  const rows: Partial<Row<'institutions'>>[] = [];
  const actors: Actor[] = [];
  const add = (id: string, row: Partial<Row<'institutions'>>, part: string, movable: boolean) => {
    const from = movable && draws.chance(0.08) ? addMonths(firstDay, draws.between(12, 120)) : firstDay;
    const to = movable && draws.chance(0.05) ? addMonths(from, draws.between(24, 150)) : lastDay + 1;
    const start = from === firstDay ? '..' : certain ? isoOf(from) : isoOf(from).slice(0, 7);
    const end = to > lastDay ? '..' : isoOf(to - 1);
    const time = start === '..' && end === '..' ? '' : `${start}/${end}`;
    rows.push({ id, place: county, source: [yearbook(archive, Math.max(from, firstDay))], ...row, time });
    // A start known by its month alone is sure at its end.
    actors.push({ id, part, sector: row.sector ?? '', from: from === firstDay ? from : addMonths(from, 1), to });
  };
  for (const [part, name, share, most, sector, area, tier] of parts) {
    const count = draws.chance(share) ? draws.between(1, most) : 0;
    for (let i = 1; i <= count; i++) {
      const number = most === 1 ? '' : ` ${i}`;
      const facets = { sector, area, tier };
      add(`${county}-${part}${most === 1 ? '' : i}`, { name: `${name}${number} (${county})`, ...facets }, part, share < 1);
    }
  }
  const units = draws.chance(0.5) ? draws.between(1, 3) : 0;
  for (let i = 1; i <= units; i++) {
    const unit = { name: `wydział ${i} urzędu miasta (${county})`, kind: 'unit', parent: `${county}-um`, sector: 'PUB-SG', tier: 'gmina' };
    add(`${county}-um-w${i}`, { ...unit, area: draws.oneOf(['EDU', 'HEA', 'SOC', 'CIV']) }, 'unit', false);
  }
  return { rows, actors };
}
