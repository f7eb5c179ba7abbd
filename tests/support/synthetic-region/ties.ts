import type { Row } from '#core/model/tables';
import type { Draws } from './draws.ts';
import type { Actor } from './roster.ts';
import type { Team } from './cooperation.ts';
import { type Archive, monthsLater, written } from './written.ts';

const kinds = ['info', 'info', 'info', 'case', 'case', 'refer', 'joint-service', 'resource'] as const;

/** Ties between pairs: some as old as the county, most made in a team, with those who lead and within a sector first; they end with it or go on. */
export function tiesOf(
  draws: Draws,
  archive: Archive,
  teams: readonly Team[],
  actors: readonly Actor[],
  firstDay: number,
): Partial<Row<'ties'>>[] {
  const rows: Partial<Row<'ties'>>[] = [];
  const add = (from: Actor, to: Actor, start: number, end: number, partnership: string) => {
    const life = { from: Math.max(start, from.from, to.from), to: Math.min(end, from.to, to.to) };
    if (life.from + 30 > Math.min(life.to, archive.lastDay)) return;
    const kind = draws.oneOf(kinds);
    const directed = kind === 'refer' || kind === 'resource';
    rows.push({ from: from.id, to: to.id, kind, directed, strength: draws.between(1, 5), partnership, ...written(draws, archive, life) });
  };
  for (const [i, a] of actors.entries()) {
    for (const b of actors.slice(0, i)) {
      if (draws.chance(0.04 * affinity(a, b))) {
        const start = monthsLater(draws, firstDay, draws.between(1, 100));
        add(a, b, start, draws.chance(0.5) ? monthsLater(draws, start, draws.between(12, 90)) : archive.lastDay + 1, '');
      }
    }
  }
  for (const { id, to, spells } of teams) {
    for (const [i, a] of spells.entries()) {
      for (const b of spells.slice(0, i)) {
        if (a.actor === b.actor || !draws.chance(0.1 * affinity(a.actor, b.actor))) continue;
        const start = monthsLater(draws, Math.max(a.from, b.from), draws.between(0, 12));
        const end = draws.chance(0.4) ? monthsLater(draws, to, draws.between(3, 36)) : Math.min(a.to, b.to);
        add(a.actor, b.actor, start, end, id);
      }
    }
  }
  return rows;
}

/** How much likelier than others two are to work together. */
function affinity(a: Actor, b: Actor): number {
  const lead = a.part === 'mops' || b.part === 'mops' ? 3 : a.part === 'pcpr' || b.part === 'pcpr' ? 2 : 1;
  return lead * (a.sector === b.sector ? 1.3 : 0.8);
}
