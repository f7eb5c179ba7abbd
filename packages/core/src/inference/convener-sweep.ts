import type { Facts } from '../graph/making/window.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Reading } from '../model/reading.ts';
import { measuredOn, type MetricOnDay, readsPeriod } from './assumptions/measured-on.ts';
import { projectOnly } from './assumptions/project-only.ts';
import { withoutInstitutions } from './assumptions/without-institutions.ts';

/** What is measured, and who convenes. */
export interface ConvenerSweepOptions extends Omit<MetricOnDay, 'facts'> {
  /** Ids of the institutions that brought the others together, such as a regional centre. */
  readonly conveners: readonly string[];
  /** Ids of the programmes whose cooperation is that of the project. Default: any programme. */
  readonly programmes?: readonly string[] | undefined;
}

/** What one set of assumptions gives. */
export interface ConvenerRow {
  readonly conveners: 'with' | 'without';
  /** Cooperation of whatever origin, or within the project alone. */
  readonly origin: 'all' | 'project';
  readonly facts: Facts;
  readonly readings: readonly Reading[];
}

/**
 * A metric with and without its conveners, on all cooperation and on that of the project alone, on certain facts and on all that are possible:
 * eight rows in this order, the first as `networkAt` has it. A metric of a period knows certain facts only and gives the four rows of these.
 *
 * @throws TypeError as `networkAt`, `measure` and `measurePeriod`; for a convener or programme that is not there, or none.
 */
export function convenerSweep(dataset: Dataset, { conveners, programmes, ...options }: ConvenerSweepOptions): ConvenerRow[] {
  if (!Array.isArray(conveners) || conveners.length === 0) {
    throw new TypeError(`conveners is a list of institutions, not ${JSON.stringify(conveners)}`);
  }
  const convened = { with: dataset, without: withoutInstitutions(dataset, conveners) };
  const factsKnown = readsPeriod(options.metric) ? (['certain'] as const) : (['certain', 'possible'] as const);
  return (['with', 'without'] as const).flatMap((who) => {
    const origins = { all: convened[who], project: projectOnly(convened[who], programmes) };
    return (['all', 'project'] as const).flatMap((origin) =>
      factsKnown.map((facts) => ({ conveners: who, origin, facts, readings: measuredOn(origins[origin], { ...options, facts }) })),
    );
  });
}
