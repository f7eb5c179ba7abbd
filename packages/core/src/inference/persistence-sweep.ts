import type { Dataset } from '../model/dataset.ts';
import type { Reading } from '../model/reading.ts';
import type { Text } from '../model/text.ts';
import { policyLabel } from '../time/policy.ts';
import { measuredOn, type MetricOnDay, readsPeriod } from './assumptions/measured-on.ts';
import { possibleWorlds, type PossibleWorldsOptions } from './possible-worlds.ts';

/** What is measured, and the persistence assumed. */
export interface PersistenceSweepOptions
  extends Omit<MetricOnDay, 'policy' | 'facts'>,
    Pick<PossibleWorldsOptions, 'seed' | 'replicates' | 'limit'> {
  /** For how many months after the last evidence a fact is taken to last, whole numbers from 0 to 1200. Default 0, 3, 6, 12, 24, 36. */
  readonly months?: readonly number[] | undefined;
}

/** What one assumption about persistence gives. */
export interface PersistenceRow {
  readonly policy: string;
  readonly label: Text;
  /** With the bounds of `possibleWorlds`, unless the metric is one of a period. */
  readonly readings: readonly Reading[];
}

/**
 * A metric as it depends on how long a fact is taken to last after its last evidence: sources only, until the last evidence, so many months
 * after it (in ascending order, each once), until the programme's end. What stays the same in every row does not rest on the assumption.
 *
 * @throws TypeError as `possibleWorlds` and `measurePeriod`, and for a number of months that is none.
 */
export function persistenceSweep(
  dataset: Dataset,
  { metric, months = [0, 3, 6, 12, 24, 36], seed, replicates, limit, ...options }: PersistenceSweepOptions,
): PersistenceRow[] {
  const lasting = [...new Set(months)].sort((a, b) => a - b).map((count) => `months:${count}`);
  const isOfPeriod = readsPeriod(metric);
  return ['evidence-only', 'last-evidence', ...lasting, 'project-end'].map((policy) => ({
    policy,
    label: policyLabel(policy),
    readings: isOfPeriod
      ? measuredOn(dataset, { ...options, metric, policy })
      : possibleWorlds(dataset, { ...options, policy, metrics: [metric], seed, replicates, limit }),
  }));
}
