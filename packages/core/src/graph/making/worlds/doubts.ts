import type { Dataset } from '../../../model/dataset.ts';
import { isAskedFor } from '../affiliations.ts';
import type { Asked } from '../network-options.ts';
import type { Incidence, Records, Scoped } from '../record.ts';
import { recordsOf } from '../records.ts';
import { isOn } from '../window.ts';
import { withoutAbsorbed } from './absorbed.ts';
import { containers, type Ground, groundsOfIncidence, groundsOfTie } from './grounds.ts';

/** What may be so on a day, and what it takes. */
export interface Doubts {
  /** Records that are asked for and possible on the day. */
  readonly records: Records;
  /** Uncertain rows, all of which must be so for a record to be so. Records that are certain are not in it. */
  readonly grounds: ReadonlyMap<Scoped, readonly Ground[]>;
}

/** What is uncertain on a day number in the network that `asked` describes. O(records of the county). */
export function doubtsOn(dataset: Dataset, asked: Asked, day: number): Doubts {
  const { policy } = asked;
  const possible = possibleRecords(dataset, asked, day);
  const uncertain = <R extends Scoped>(record: R, groundsOf: (record: R) => readonly Ground[]): readonly Ground[] =>
    isOn(record.window, day, 'certain') ? [] : groundsOf(record).filter(({ window }) => !isOn(window, day, 'certain'));
  const itself = ({ id }: { readonly id: string }) => [containers(dataset, policy).get(id) ?? []].flat();
  const ofIncidence = (incidence: Incidence) => uncertain(incidence, (one) => groundsOfIncidence(dataset, policy, one));
  const records = asked.mode === 'star-lead' ? possible : { ...possible, incidences: withoutAbsorbed(possible.incidences, ofIncidence) };
  const grounds = new Map<Scoped, readonly Ground[]>();
  const note = <R extends Scoped>(list: readonly R[], groundsOf: (record: R) => readonly Ground[]): void => {
    for (const record of list) {
      const its = groundsOf(record);
      if (its.length > 0) grounds.set(record, its);
    }
  };
  note(records.affiliations, (affiliation) => uncertain(affiliation, itself));
  note(records.incidences, ofIncidence);
  note(records.ties, (tie) => uncertain(tie, (one) => groundsOfTie(dataset, policy, one)));
  note(records.roster, (body) => uncertain(body, itself));
  return { records, grounds };
}

function possibleRecords(dataset: Dataset, asked: Asked, day: number): Records {
  const { affiliations, incidences, ties, roster } = recordsOf(dataset, asked.policy, asked.county);
  const isPossible = ({ window }: Scoped) => isOn(window, day, 'possible');
  const wanted = affiliations.filter((affiliation) => isPossible(affiliation) && isAskedFor(affiliation, asked));
  const ids = new Set(wanted.map(({ id }) => id));
  const isCounted = (kind: string) => asked.kinds.ties === null || asked.kinds.ties.has(kind);
  return {
    affiliations: wanted,
    incidences: incidences.filter(
      (incidence) => isPossible(incidence) && ids.has(incidence.affiliation) && (asked.support || !incidence.support),
    ),
    ties: asked.mode === 'direct' || asked.ties ? ties.filter((tie) => isPossible(tie) && isCounted(tie.kind)) : [],
    roster: dataset.mode === 'direct' ? roster.filter(isPossible) : [],
  };
}
