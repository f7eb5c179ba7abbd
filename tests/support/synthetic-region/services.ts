import type { Row } from '#core/model/tables';
import type { Draws } from './draws.ts';
import type { Actor } from './roster.ts';
import { type Archive, monthsLater, written } from './written.ts';

/** Id, name, area, and the kinds of institutions that may offer it. */
const basket = [
  ['praca-socjalna', 'praca socjalna', 'SOC', ['mops', 'gops']],
  ['poradnictwo', 'poradnictwo specjalistyczne', 'SOC', ['pcpr', 'mops', 'ngo']],
  ['asystent-rodziny', 'asystentura rodzinna', 'CHI', ['mops', 'gops']],
  ['posrednictwo', 'pośrednictwo pracy', 'LAB', ['pup', 'spoldz']],
  ['diagnoza', 'diagnoza psychologiczna', 'EDU', ['ppp', 'szk']],
  ['swietlica', 'świetlica środowiskowa', 'CHI', ['ngo', 'parafia', 'szk', 'kultura']],
  ['dzielnicowy', 'interwencja dzielnicowego', 'POL', ['kpp']],
  ['kurator', 'nadzór kuratora', 'JUS', ['sad']],
  ['terapia', 'terapia uzależnień', 'ADD', ['komisja', 'zoz', 'ngo']],
  ['rehabilitacja', 'rehabilitacja zawodowa', 'DIS', ['wtz', 'ngo']],
  ['mieszkanie', 'mieszkanie wspomagane', 'HOU', ['tbs', 'mops', 'ngo']],
  ['schronienie', 'schronienie', 'VIC', ['ngo', 'pcpr']],
  ['zywnosc', 'pomoc żywnościowa', 'SOC', ['ngo', 'parafia', 'mops']],
  ['prawnik', 'pomoc prawna', 'VIC', ['um', 'ngo', 'pcpr']],
] as const;

/** The basket of services, the same for every county. */
export const services: Partial<Row<'services'>>[] = basket.map(([id, name, area]) => ({ id, name, area }));

/** Who offers what in a county: each fitting institution perhaps, some for a time only. */
export function offersOf(draws: Draws, archive: Archive, actors: readonly Actor[], firstDay: number): Partial<Row<'offers'>>[] {
  return basket.flatMap(([service, , , fitting]) =>
    actors
      .filter(({ part }) => (fitting as readonly string[]).includes(part) && draws.chance(0.55))
      .flatMap((actor) => {
        const from = Math.max(actor.from, monthsLater(draws, firstDay, draws.between(0, 90)));
        const to = Math.min(actor.to, draws.chance(0.7) ? archive.lastDay + 1 : monthsLater(draws, from, draws.between(6, 60)));
        if (from + 30 > Math.min(to, archive.lastDay)) return [];
        const offer = { institution: actor.id, service, places: [archive.county] };
        return [{ ...offer, ...written(draws, archive, { from, to }) }];
      }),
  );
}
