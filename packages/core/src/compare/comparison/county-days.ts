import { networkAt } from '../../graph/making/network-at.ts';
import type { NetworkOptions } from '../../graph/making/network-options.ts';
import { induced } from '../../graph/variants/induced.ts';
import { type Statistic, statisticOf } from '../../inference/statistic.ts';
import { checkCounty, counties as countiesIn } from '../../model/county.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Network } from '../../model/network.ts';
import type { NullResult } from '../../inference/null-result.ts';
import type { Reading } from '../../model/reading.ts';
import { dayOf, isoOf } from '../../time/day.ts';
import { horizonOf } from '../../time/horizon.ts';
import type { ComparisonOptions } from '../compare-counties.ts';
import type { ComparedCounty } from './comparison.ts';
import { coverageOf } from './coverage.ts';
import { firstTeamDay } from './project-age.ts';
import { type Reference, referenceOf } from './reference.ts';
import { noTeam, unrankedBy } from './unranked.ts';

/** A county on its day, before anything long is worked out. */
export interface CountyDay {
  /** Null where it never reached the project age asked for. */
  readonly asked: NetworkOptions | null;
  readonly reference: Reference | null;
  /** The county as compared, given its bounded reading and its place in the reference; rank not yet known. */
  readonly compared: (reading: Reading | null, reference: NullResult | null) => ComparedCounty;
}

/** What is compared of each county, in code-unit order, each county once. @throws TypeError as `compareCounties`. */
export function countyDays(
  dataset: Dataset,
  options: ComparisonOptions,
): { readonly statistic: Statistic; readonly days: readonly CountyDay[] } {
  const { counties = countiesIn(dataset).map(({ code }) => code), date, projectAge } = options;
  if ((date === undefined) === (projectAge === undefined))
    throw new TypeError('a comparison is on a date or at a projectAge: give one of them');
  if (date !== undefined) dayOf(date);
  if (projectAge !== undefined && !(Number.isInteger(projectAge) && projectAge >= 0)) {
    throw new TypeError(`projectAge is a whole number of days from 0, not ${String(projectAge)}`);
  }
  for (const code of counties) checkCounty(dataset, code);
  const statistic = statisticOf(options.metric);
  return { statistic, days: [...new Set(counties)].sort().map((code) => countyDay(dataset, code, statistic, options)) };
}

function countyDay(dataset: Dataset, code: string, statistic: Statistic, options: ComparisonOptions): CountyDay {
  const { counties: _, date, projectAge, metric, against = 'ties', without = [], minimumSources = 2, ...rest } = options;
  const { replicates = 1000, seed = 1, ...network } = rest;
  const first = firstTeamDay(dataset, code);
  const reached = date ?? (first < Infinity ? isoOf(first + projectAge!) : '');
  const name = countiesIn(dataset).find((county) => county.code === code)?.name ?? code;
  const age = reached === '' || first === Infinity ? NaN : dayOf(reached) - first;
  const common = { code, name, date: reached, projectAge: age, rank: NaN };
  if (reached === '') {
    const coverage = coverageOf(dataset, code, horizonOf(dataset));
    const nothing = { reading: null, institutions: 0, ties: 0, reference: null, without: null };
    return { asked: null, reference: null, compared: () => ({ ...common, ...nothing, coverage, unranked: noTeam }) };
  }
  const asked: NetworkOptions = { ...network, county: code, date: reached };
  const certain = networkAt(dataset, asked);
  const coverage = coverageOf(dataset, code, reached);
  const own = statistic.reading(certain);
  return {
    asked,
    reference: own?.status === 'ok' ? referenceOf(dataset, asked, certain, { metric, against, replicates, seed }) : null,
    compared: (reading, reference) => {
      const why = reading === null ? null : unrankedBy(statistic.metric, reading, coverage, minimumSources);
      return {
        ...common,
        reading,
        institutions: certain.nodes.length - (certain.modes?.reduce((sum, mode) => sum + mode, 0) ?? 0),
        ties: certain.directed ? certain.targets.length : certain.targets.length / 2,
        reference,
        coverage,
        without: readWithout(statistic, certain, without),
        ...(why === null ? {} : { unranked: why }),
      };
    },
  };
}

function readWithout({ reading }: Statistic, network: Network, without: readonly string[]): Reading | null {
  const leavers = new Set(without);
  if (!network.nodes.some((id) => leavers.has(id))) return null;
  return reading(
    induced(
      network,
      Uint8Array.from(network.nodes, (id) => (leavers.has(id) ? 0 : 1)),
    ),
  );
}
