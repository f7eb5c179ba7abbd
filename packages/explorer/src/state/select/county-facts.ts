import { dayOf, stateOn, type Dataset, type Spell } from '@splot/core';
import type { CountyFacts, Fact, Standing } from '../../scene/picture.ts';
import { remembered } from './memo.ts';
import { plannedInstitutions, plannedWindow } from './planned.ts';
import { rosterOn } from './roster.ts';
import { spellsOf } from './scope.ts';

/** Every row of a county in use, and how it stands on the day under a policy. */
export const factsOn: (dataset: Dataset, county: string, policy: string, date: string) => CountyFacts = remembered(
  (dataset, county, policy, date): CountyFacts => {
    const day = dayOf(date);
    const all = spellsOf(dataset, county, policy);
    const of = (table: Fact['table']) => all.filter((spell) => spell.table === table);
    return {
      date,
      partnerships: of('partnerships').map((spell) => ({
        table: 'partnerships',
        row: dataset.partnerships[spell.at]!,
        standing: stand(spell),
      })),
      memberships: of('memberships').map((spell) => ({
        table: 'memberships',
        row: dataset.memberships[spell.at]!,
        standing: stand(spell),
      })),
      events: of('events').map((spell) => ({ table: 'events', row: dataset.events[spell.at]!, standing: stand(spell) })),
      participations: of('participations').map((spell) => ({
        table: 'participations',
        row: dataset.participations[spell.at]!,
        standing: stand(spell),
      })),
      ties: of('ties').map((spell) => ({ table: 'ties', row: dataset.ties[spell.at]!, standing: stand(spell) })),
      planned: plannedInstitutions(dataset, county, day),
      roster: rosterOn(dataset, county, date),
    };

    function stand(spell: Spell): Standing {
      const inferred = spell.certainty !== 'stated';
      if (spell.planned) {
        const window = plannedWindow(dataset, spell);
        return { state: day >= window.from && day <= window.to ? 'planned' : 'out', inferred, silent: false };
      }
      const state = stateOn(spell, date);
      const { startMax, endMin } = spell.bounds;
      return { state, inferred, silent: state === 'maybe' && startMax < endMin && endMin <= day };
    }
  },
);
