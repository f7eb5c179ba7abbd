import type { Dataset } from '../../model/dataset.ts';
import { oncePerName } from '../../model/memo.ts';
import { readRecords } from './read-records.ts';
import type { Records, Scoped } from './record.ts';

/** The records of a county (of all if left out) under a policy; made once each. */
export function recordsOf(dataset: Dataset, policy: string, county: string | undefined): Records {
  if (county === undefined) return allRecords(dataset, policy);
  return recordsByCounty(dataset, policy).get(county) ?? recordsOfNowhere(dataset, policy);
}

const allRecords = oncePerName(readRecords);

const recordsByCounty = oncePerName((dataset, policy): ReadonlyMap<string, Records> => {
  const { affiliations, incidences, ties, roster } = allRecords(dataset, policy);
  const byCounty = [shared(affiliations), shared(incidences), shared(ties), shared(roster)] as const;
  const codes = new Set(byCounty.flatMap((records) => [...records.keys()]));
  const [a, i, t, r] = byCounty;
  return new Map(
    [...codes].map((code) => [
      code,
      {
        affiliations: a.get(code) ?? everywhere(affiliations),
        incidences: i.get(code) ?? everywhere(incidences),
        ties: t.get(code) ?? everywhere(ties),
        roster: r.get(code) ?? everywhere(roster),
      },
    ]),
  );
});

const recordsOfNowhere = oncePerName((dataset, policy): Records => {
  const { affiliations, incidences, ties, roster } = allRecords(dataset, policy);
  return {
    affiliations: everywhere(affiliations),
    incidences: everywhere(incidences),
    ties: everywhere(ties),
    roster: everywhere(roster),
  };
});

function everywhere<R extends Scoped>(records: readonly R[]): readonly R[] {
  return records.filter(({ counties }) => counties === null);
}

/** Records by county, those that belong to each county in every one. */
function shared<R extends Scoped>(records: readonly R[]): ReadonlyMap<string, readonly R[]> {
  const byCounty = new Map<string, R[]>();
  const common = everywhere(records);
  for (const record of records) {
    for (const code of record.counties ?? []) {
      const known = byCounty.get(code);
      if (known === undefined) byCounty.set(code, [...common, record]);
      else known.push(record);
    }
  }
  return byCounty;
}
