import { checkCounty, countiesOf } from '../model/county.ts';
import type { Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { oncePerName } from '../model/memo.ts';
import type { Bounds } from './bounds.ts';
import { datingOf, hasDates, undated, unlimited, type Dated, type Dating } from './dating.ts';
import { clip, persist, persistAfterEvent } from './persistence.ts';
import { policyOf, type Policy } from './policy.ts';
import { programmeEnd } from './programme.ts';
import type { Spell, SpellTable } from './spell.ts';

/** Which spells: of one county (all if left out), under a policy (default `evidence-only`). */
export interface SpellOptions {
  readonly county?: string | undefined;
  readonly policy?: string | undefined;
}

/**
 * When each row in use (neither it nor what it rests on has `altOf`) was so: partnerships, memberships, events, participations, ties, offers, in this order and that of their rows. Planned and
 * cancelled rows and those of collective bodies are there too. Made once per data set and policy.
 *
 * @throws TypeError for a policy that is none and a county the data set does not know.
 */
export function spells(dataset: Dataset, { county, policy = 'evidence-only' }: SpellOptions = {}): readonly Spell[] {
  policyOf(policy);
  checkCounty(dataset, county);
  if (county === undefined) return allSpells(dataset, policy);
  return spellsByCounty(dataset, policy).get(county) ?? [];
}

const allSpells = oncePerName((dataset, text): readonly Spell[] => {
  const policy = policyOf(text);
  return [
    ...partnershipSpells(dataset, policy),
    ...membershipSpells(dataset, policy),
    ...eventSpells(dataset, policy),
    ...participationSpells(dataset, policy),
    ...tieSpells(dataset, policy),
    ...offerSpells(dataset, policy),
  ];
});

const spellsByCounty = oncePerName((dataset, policy): ReadonlyMap<string, readonly Spell[]> => {
  const byCounty = new Map<string, Spell[]>();
  for (const spell of allSpells(dataset, policy)) {
    for (const county of countiesOfSpell(dataset, spell)) {
      const own = byCounty.get(county) ?? [];
      byCounty.set(county, own);
      own.push(spell);
    }
  }
  return byCounty;
});

/** When a row was so; a row without a date is possible on any day, or, where nothing in the data set is dated, in force on all. */
export function factDating(dataset: Dataset, row: Dated): Dating {
  return datingOf(dataset, row) ?? (hasDates(dataset) ? undated : unlimited);
}

/** When an institution or partnership existed; without a date, always. */
export function lifeOf(dataset: Dataset, row: Dated | undefined): Dating {
  return (row === undefined ? null : datingOf(dataset, row)) ?? unlimited;
}

function partnershipSpells(dataset: Dataset, policy: Policy): Spell[] {
  return spellsOf('partnerships', dataset.partnerships, (row) => {
    const dating = lifeOf(dataset, row);
    return [dating, persist(dating, policy, programmeEnd(dataset, 'partnerships', row)), row.status];
  });
}

function membershipSpells(dataset: Dataset, policy: Policy): Spell[] {
  const { institutions, partnerships } = lookup(dataset);
  return spellsOf('memberships', dataset.memberships, (row) => {
    const dating = factDating(dataset, row);
    const [institution, partnership] = [institutions.get(row.institution), partnerships.get(row.partnership)];
    const own = persist(dating, policy, programmeEnd(dataset, 'memberships', row));
    const bounds = clip(clip(own, lifeOf(dataset, institution)), lifeOf(dataset, partnership));
    return [dating, bounds, row.status, statusOf(partnership), statusOf(institution)];
  });
}

function eventSpells(dataset: Dataset, policy: Policy): Spell[] {
  return spellsOf('events', dataset.events, (row) => {
    const dating = factDating(dataset, row);
    return [dating, persist(dating, policy, programmeEnd(dataset, 'events', row)), row.status];
  });
}

function participationSpells(dataset: Dataset, policy: Policy): Spell[] {
  const { institutions, events } = lookup(dataset);
  return spellsOf('participations', dataset.participations, (row) => {
    const [institution, event] = [institutions.get(row.institution), events.get(row.event)];
    const dating = event === undefined ? undated : factDating(dataset, event);
    const bounds = persistAfterEvent(dating, policy, programmeEnd(dataset, 'participations', row));
    return [dating, clip(bounds, lifeOf(dataset, institution)), statusOf(event), statusOf(institution)];
  });
}

function tieSpells(dataset: Dataset, policy: Policy): Spell[] {
  const { institutions } = lookup(dataset);
  return spellsOf('ties', dataset.ties, (row) => {
    const dating = factDating(dataset, row);
    const [from, to] = [institutions.get(row.from), institutions.get(row.to)];
    const bounds = persist(dating, policy, programmeEnd(dataset, 'ties', row));
    return [dating, clip(clip(bounds, lifeOf(dataset, from)), lifeOf(dataset, to)), row.status, statusOf(from), statusOf(to)];
  });
}

function offerSpells(dataset: Dataset, policy: Policy): Spell[] {
  const { institutions } = lookup(dataset);
  return spellsOf('offers', dataset.offers, (row) => {
    const dating = factDating(dataset, row);
    const institution = institutions.get(row.institution);
    const bounds = persist(dating, policy, programmeEnd(dataset, 'offers', row));
    return [dating, clip(bounds, lifeOf(dataset, institution)), row.status, statusOf(institution)];
  });
}

/** Statuses are the row's own and those of what it rests on: what one of them lacks, the row lacks. */
type Timing = readonly [dating: Dating, bounds: Bounds, ...statuses: readonly (string | undefined)[]];

function spellsOf<R extends { readonly id: string; readonly altOf: string; readonly certainty: string }>(
  table: SpellTable,
  rows: readonly R[],
  timing: (row: R) => Timing,
): Spell[] {
  return rows.flatMap((row, at) => {
    if (row.altOf !== '') return [];
    const [dating, bounds, ...statuses] = timing(row);
    if (statuses.includes('unused')) return [];
    return {
      table,
      id: row.id,
      at,
      bounds,
      certainty: dating.uncertain && row.certainty === 'stated' ? 'inferred' : row.certainty,
      planned: statuses.includes('planned'),
      cancelled: statuses.includes('cancelled') || statuses.includes('inactive'),
      unknown: statuses.includes('unknown'),
      start: dating.start,
      end: dating.end,
      dated: dating.dated,
    };
  });
}

/** What a row that rests on this one takes over from it: also that it is not in use. */
function statusOf(row: { readonly altOf: string; readonly status?: string; readonly kind: string } | undefined): string {
  if (row === undefined) return '';
  if (row.altOf !== '') return 'unused';
  return row.status ?? (row.kind === 'planned' ? 'planned' : '');
}

function countiesOfSpell(dataset: Dataset, { table, at }: Spell): readonly string[] {
  return countiesOf(dataset, table, dataset[table][at]!);
}
