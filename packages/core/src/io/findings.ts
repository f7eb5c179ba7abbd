import type { Problem, Severity } from '../model/problem.ts';
import { problem, severityOf, type Finding, type ProblemCode } from '../model/problem-codes.ts';

/** Collects what a reader finds, at most so many problems of each severity; of the others it keeps the count. */
export class Findings {
  readonly #most: number;
  readonly #kept: Readonly<Record<Severity, Problem[]>> = { error: [], warning: [], note: [] };
  readonly #dropped = new Map<ProblemCode, number>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Where the finding is costly to word, a function that words it is called only if the finding is kept. */
  add(code: ProblemCode, finding?: Finding | (() => Finding)): void {
    const kept = this.#kept[severityOf(code)];
    if (kept.length < this.#most) kept.push(problem(code, typeof finding === 'function' ? finding() : finding));
    else this.#dropped.set(code, (this.#dropped.get(code) ?? 0) + 1);
  }

  /** Errors first, then warnings, then notes, each in the order found; behind them one note per code with the count of those not kept. */
  list(): Problem[] {
    const all = [...this.#kept.error, ...this.#kept.warning, ...this.#kept.note];
    const counts = new Map<string, number>(this.#dropped);
    for (const { code } of all.slice(this.#most)) counts.set(code, (counts.get(code) ?? 0) + 1);
    const more = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
    return [...all.slice(0, this.#most), ...more.map(([code, count]) => problem('N-PROBLEMS-MORE', { value: code, fill: { count } }))];
  }
}
