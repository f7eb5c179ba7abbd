import type { Dataset, Problem } from '@splot/core';
import { loadDataset } from './load-dataset.ts';
import type { LoadFault } from './load-fault.ts';
import { loadProblems } from './load-problems.ts';

/** Addresses of what belongs together; empty where there is none. */
export interface Addresses {
  readonly src: string;
  readonly contextSrc: string;
  readonly problemsSrc: string;
}

/** Everything an explorer starts with. */
export interface Material {
  readonly dataset: Dataset;
  /** The same data set with further sources laid over it. */
  readonly contextData: Dataset | null;
  readonly problems: readonly Problem[];
  /** Why the further sources could not be had; the rest is shown without them. */
  readonly contextFault: LoadFault | null;
}

/** Fetches all files at once. The data set decides: without it there is nothing to show. Rejects only when aborted. */
export async function loadAll({ src, contextSrc, problemsSrc }: Addresses, signal: AbortSignal): Promise<Material | LoadFault> {
  const [base, context, told] = await Promise.all([
    loadDataset(src, signal),
    contextSrc === '' ? null : loadDataset(contextSrc, signal),
    problemsSrc === '' ? [] : loadProblems(problemsSrc, signal),
  ]);
  if ('code' in base) return base;
  const fault = context !== null && 'code' in context ? context : null;
  const contextData = context !== null && 'dataset' in context ? context.dataset : null;
  // Who made the file knows the places in the original ones; reading it again finds only what came through.
  return { dataset: base.dataset, contextData, problems: told.length > 0 ? told : base.problems, contextFault: fault };
}
