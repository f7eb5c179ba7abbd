import { readFileSync } from 'node:fs';
import { inRepository } from './house/sources.ts';

/** What R's package survival says of some durations. */
export interface SurvivalCase {
  readonly name: string;
  readonly call: string;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly times: readonly number[];
  readonly survival: readonly number[];
  /** These four only where each duration is known or open above. */
  readonly atRisk?: readonly number[];
  readonly ended?: readonly number[];
  readonly standardError?: readonly (number | null)[];
  readonly median?: number | null;
}

interface Written extends Omit<SurvivalCase, 'low' | 'high'> {
  readonly low: readonly number[];
  readonly high: readonly (number | null)[];
}

const path = 'tests/core/graph/history/reference/survival.json';
const { cases } = JSON.parse(readFileSync(inRepository(path), 'utf8')) as { readonly cases: readonly Written[] };

/** Durations and their curves by R, written by `tests/core/graph/history/reference/write-survival.R`. */
export const survivalCases: readonly SurvivalCase[] = cases.map((one) => ({
  ...one,
  low: Float64Array.from(one.low),
  high: Float64Array.from(one.high, (days) => days ?? Infinity),
}));
