import { coreRoles } from '../../model/codes.ts';
import { countiesOf } from '../../model/county.ts';
import type { Dataset } from '../../model/dataset.ts';
import { lookup } from '../../model/lookup.ts';
import { oncePerName } from '../../model/memo.ts';
import type { Bounds } from '../../time/bounds.ts';
import type { ProgrammeEnd } from '../../time/persistence.ts';
import { programmeEnd } from '../../time/programme.ts';
import type { Spell } from '../../time/spell.ts';
import { spells } from '../../time/spells.ts';
import { recordsOf } from '../making/records.ts';
import { both, windowOf, type Window } from '../making/window.ts';

/** What lasts: memberships in partnerships, in core roles, or rows of `ties`. */
export type Lasting = 'memberships' | 'ties';

/** A row that says two belong together for a time. What was planned or called off, and collective bodies, have none. */
export interface RecordedSpell {
  /** An institution and its partnership, or two institutions, the lower id first. */
  readonly ends: readonly [string, string];
  /** When it was so, as the row has it under the policy, and by the evidence alone. */
  readonly bounds: Bounds;
  readonly evidence: Bounds;
  /** Sources state it, and what it rests on. */
  readonly stated: boolean;
  /** Days on which networks of certain and of possible facts hold it. */
  readonly window: Window;
  /** When the programme it belongs to ends. */
  readonly programme: ProgrammeEnd;
  readonly counties: readonly string[];
}

/** Rows of a county (of all if left out) in the order of their table. Made once per data set, policy and county. */
export function recordedSpells(dataset: Dataset, of: Lasting, policy: string, county: string | undefined): readonly RecordedSpell[] {
  return readers[of](dataset, policy, county);
}

const readers = { memberships: byCounty(readMemberships), ties: byCounty(readTies) };

type Reader = (dataset: Dataset, policy: string) => readonly RecordedSpell[];

function byCounty(read: Reader): (dataset: Dataset, policy: string, county: string | undefined) => readonly RecordedSpell[] {
  const all = oncePerName(read);
  const shared = oncePerName((dataset, policy) => {
    const lists = new Map<string, RecordedSpell[]>();
    for (const spell of all(dataset, policy)) {
      for (const county of spell.counties) {
        const list = lists.get(county) ?? [];
        lists.set(county, list);
        list.push(spell);
      }
    }
    return lists;
  });
  return (dataset, policy, county) => (county === undefined ? all(dataset, policy) : (shared(dataset, policy).get(county) ?? []));
}

function readMemberships(dataset: Dataset, policy: string): RecordedSpell[] {
  const { lives, held } = containers(dataset, policy);
  return usedSpells(dataset, 'memberships', policy).flatMap(([spell, evidence]) => {
    const row = dataset.memberships[spell.at]!;
    const [life, hold] = [lives.get(row.institution), held.get(row.partnership)];
    const isProgramme = lookup(dataset).partnerships.get(row.partnership)?.kind === 'programme';
    if (life === undefined || hold === undefined || isProgramme || !coreRoles.has(row.role)) return [];
    return {
      ends: [row.institution, row.partnership],
      bounds: spell.bounds,
      evidence,
      stated: isStated(spell) && isEverCertain(life) && isEverCertain(hold),
      window: both(windowOf(spell), both(life, hold)),
      programme: programmeEnd(dataset, 'memberships', row),
      counties: countiesOf(dataset, 'memberships', row),
    };
  });
}

function readTies(dataset: Dataset, policy: string): RecordedSpell[] {
  const { lives } = containers(dataset, policy);
  return usedSpells(dataset, 'ties', policy).flatMap(([spell, evidence]) => {
    const row = dataset.ties[spell.at]!;
    const [one, other] = [lives.get(row.from), lives.get(row.to)];
    if (one === undefined || other === undefined || row.from === row.to) return [];
    return {
      ends: row.from < row.to ? [row.from, row.to] : [row.to, row.from],
      bounds: spell.bounds,
      evidence,
      stated: isStated(spell) && isEverCertain(one) && isEverCertain(other),
      window: both(windowOf(spell), both(one, other)),
      programme: programmeEnd(dataset, 'ties', row),
      counties: countiesOf(dataset, 'ties', row),
    };
  });
}

function isStated({ certainty, unknown }: Spell): boolean {
  return certainty === 'stated' && !unknown;
}

function isEverCertain({ certainTo }: Window): boolean {
  return certainTo > -Infinity;
}

function containers(dataset: Dataset, policy: string) {
  const { roster, affiliations } = recordsOf(dataset, policy, undefined);
  return {
    lives: new Map(roster.map(({ id, window }) => [id, window])),
    held: new Map(affiliations.filter(({ family }) => family === 'partnerships').map(({ id, window }) => [id, window])),
  };
}

/** Spells of a table, each with its bounds by the evidence alone. Which rows are in use and in what order, no policy changes. */
function usedSpells(dataset: Dataset, table: Lasting, policy: string): (readonly [Spell, Bounds])[] {
  const evident = spells(dataset);
  return spells(dataset, { policy }).flatMap((spell, k) =>
    spell.table === table && !spell.planned && !spell.cancelled ? [[spell, evident[k]!.bounds] as const] : [],
  );
}
