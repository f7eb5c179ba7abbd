import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { bench } from './peers.ts';
import { median, verdict, type Verdict } from './rounds.ts';
import type { Outcome, PeerName } from './workload.ts';

/** One comparison of Splot with one peer on one workload, as it is kept. */
export interface Kept {
  readonly date: string;
  /** Class of machine: processor, cores, memory. */
  readonly machine: string;
  readonly node: string;
  /** Id of the workload. */
  readonly workload: string;
  readonly peer: PeerName;
  readonly version: string;
  /** Where the peer's results differ from ours; null if they do not. */
  readonly wrong: string | null;
  /** Ours and theirs, round by round. */
  readonly rounds: readonly (readonly [ours: Outcome, theirs: Outcome])[];
}

const file = (): string => bench('results/bench.jsonl');

/** Adds a comparison to those kept. */
export function keep(kept: Kept): void {
  appendFileSync(file(), `${JSON.stringify(kept)}\n`);
}

/** The last comparison with each peer on each workload made on such a machine with this version of Node, in at least three rounds. */
export function lastKept(machine: string, node: string): readonly Kept[] {
  if (!existsSync(file())) return [];
  const last = new Map<string, Kept>();
  for (const line of readFileSync(file(), 'utf8').trim().split('\n')) {
    const kept = JSON.parse(line) as Kept;
    if (kept.machine === machine && kept.node === node && kept.rounds.length >= 3) last.set(`${kept.workload} ${kept.peer}`, kept);
  }
  return [...last.values()];
}

/** What a comparison comes to: CPU seconds and peak megabytes, ours and theirs, with the ratio. */
export function summary({
  rounds,
}: Kept): Verdict & { readonly seconds: number; readonly theirSeconds: number; readonly rss: number; readonly theirRss: number } {
  return {
    ...verdict(rounds, 1),
    seconds: median(rounds.map(([ours]) => median(ours.cpu))),
    theirSeconds: median(rounds.map(([, theirs]) => median(theirs.cpu))),
    rss: Math.max(...rounds.map(([ours]) => ours.rss)),
    theirRss: Math.max(...rounds.map(([, theirs]) => theirs.rss)),
  };
}
