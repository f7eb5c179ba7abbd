import type { Dataset } from '../../model/dataset.ts';
import type { Asked } from './network-options.ts';
import type { Affiliation, Records, Scoped } from './record.ts';
import { bodyOfUnit } from './roll-up.ts';

/** An affiliation in force and the institutions present in it, each with its roles there. */
export interface Gathering {
  readonly affiliation: Affiliation;
  readonly present: ReadonlyMap<string, readonly string[]>;
}

/** Affiliations asked for that are so, also those nobody is named in. */
export function gatheringsWhere(
  dataset: Dataset,
  { affiliations, incidences }: Records,
  asked: Asked,
  isSo: (record: Scoped) => boolean,
): readonly Gathering[] {
  const { support } = asked;
  const bodies = asked.rollUp === 'parent' ? bodyOfUnit(dataset) : null;
  const present = new Map<string, Map<string, readonly string[]>>();
  const inForce = affiliations.filter((affiliation) => isAskedFor(affiliation, asked) && isSo(affiliation));
  for (const { id } of inForce) present.set(id, new Map());
  for (const incidence of incidences) {
    const { affiliation, institution, roles, support: supports } = incidence;
    const here = present.get(affiliation);
    if (here === undefined || (supports && !support) || !isSo(incidence)) continue;
    const body = bodies?.get(institution) ?? institution;
    here.set(body, [...(here.get(body) ?? []), ...roles]);
  }
  return inForce.map((affiliation) => ({ affiliation, present: present.get(affiliation.id) ?? new Map() }));
}

/** Whether an affiliation counts. Programmes tie counties together, so they count only when named by kind or id. */
export function isAskedFor({ id, family, kind }: Affiliation, { affiliations, kinds }: Asked): boolean {
  const wanted = family === 'services' ? null : kinds[family];
  const fits = wanted === null || wanted.has(kind);
  if (typeof affiliations !== 'string') return fits && affiliations.has(id);
  return fits && family === affiliations && (kind !== 'programme' || wanted !== null);
}
