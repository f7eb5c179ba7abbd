import type { Parameters, Reading, Reason } from '../../model/reading.ts';
import { againstNull, type NullResult } from '../null-result.ts';
import type { Replicates } from '../replicated.ts';
import type { Design } from './design.ts';
import type { ReplicateOptions } from './replicate-options.ts';
import { type Partial, semiPartialing } from './semi-partialing.ts';

/** One coefficient of a network regression and how it stands against chance. */
export interface Coefficient {
  /** Of the predictor; `intercept` for the constant. */
  readonly name: string;
  /** NaN where undefined. */
  readonly estimate: number;
  /** As if pairs were independent, which they are not: it scales the test's statistic and says nothing of what is known. */
  readonly standardError: number;
  /** Of the estimate over its standard error. Null: `double-semi-partialing`; the two-sided p counts from 0. */
  readonly test: NullResult;
}

/** A model that has been fitted to a design. */
export interface Fitted extends Required<ReplicateOptions> {
  /** What readings of its statistics call it. */
  readonly metric: string;
  readonly parameters: Parameters;
  readonly design: Design;
  /** Why its coefficients are undefined; null if they are not. */
  readonly why: Reason | null;
  /** Of each kept regressor, as the next two. */
  readonly estimates: Float64Array;
  readonly standardErrors: Float64Array;
  /** Called where `why` is null only. */
  readonly partials: () => readonly Partial[];
  /** Replicates between two turns of others. */
  readonly together: number;
}

/** Tests every coefficient of a model; none is tried where they are undefined. */
export function coefficientTests<T>(fitted: Fitted, result: (coefficients: readonly Coefficient[]) => T): Replicates<T> {
  const { design, why, replicates, seed, together } = fitted;
  const observed = design.kept.map((_, k) => observedIn(fitted, k));
  const named = (tests: readonly NullResult[]): T => result(design.names.map((name, place) => coefficientOf(fitted, name, place, tests)));
  if (why !== null) return { count: 0, step: () => undefined, result: () => named(observed.map((reading) => untested(fitted, reading))) };
  return semiPartialing({ design, observed, partials: fitted.partials(), replicates, seed, together }, named);
}

function coefficientOf(fitted: Fitted, name: string, place: number, tests: readonly NullResult[]): Coefficient {
  const { metric, parameters, design, why, estimates, standardErrors } = fitted;
  const k = design.kept.indexOf(place);
  const [estimate, standardError] = k >= 0 && why === null ? [estimates[k]!, standardErrors[k]!] : [NaN, NaN];
  if (k >= 0) return { name, estimate, standardError, test: tests[k]! };
  const reading: Reading = { metric, parameters, subject: name, of: design.n, value: NaN, status: 'undefined', why: why ?? collinear };
  return { name, estimate, standardError, test: untested(fitted, reading) };
}

function observedIn({ metric, parameters, design, why, estimates, standardErrors }: Fitted, k: number): Reading {
  const common = { metric, parameters, subject: design.names[design.kept[k]!]!, of: design.n };
  if (why !== null) return { ...common, value: NaN, status: 'undefined', why };
  const value = estimates[k]! / standardErrors[k]!;
  return design.n < 5 ? { ...common, value, status: 'too-small', why: fewNodes } : { ...common, value, status: 'ok' };
}

function untested({ design, seed }: Fitted, observed: Reading): NullResult {
  const values = new Float64Array(0);
  return againstNull({ observed, null: 'double-semi-partialing', n: design.n, values, exact: false, arrangements: Infinity, seed });
}

const collinear: Reason = {
  code: 'collinear',
  pl: 'zmienna wynika z poprzednich albo się nie zmienia',
  en: 'the predictor follows from those before it or does not vary',
};

const fewNodes: Reason = {
  code: 'few-nodes',
  pl: 'mniej niż pięć instytucji jest we wszystkich danych',
  en: 'fewer than five institutions are in all inputs',
};
