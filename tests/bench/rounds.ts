import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Columns, decodeColumns } from './binary.ts';
import type { Outcome } from './workload.ts';

/** A program that takes turns: how it is started, up to the task. */
export interface Player {
  readonly label: string;
  readonly command: readonly [string, ...string[]];
}

/** One turn in a fresh process. @throws Error with what the program said, if it failed. */
function turn({ label, command: [program, ...start] }: Player, input: string, vectors = '-'): Outcome {
  const { status, signal, stdout, stderr } = spawnSync(program, [...start, input, vectors], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
  });
  if (status !== 0) throw new Error(`${label} ended with ${status ?? signal}: ${stderr.trim().split('\n').slice(-3).join(' ')}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Outcome;
}

/** Whole columns of a program, computed once, untimed. */
export function columnsOf(player: Player, input: string, file: string): { readonly outcome: Outcome; readonly columns: Columns } {
  const outcome = turn(player, input, file);
  return { outcome, columns: decodeColumns(new Uint8Array(readFileSync(file))) };
}

/** Turns of all players, round by round; row r holds what each of them did in round r. */
export function rounds(players: readonly Player[], input: string, count: number): Outcome[][] {
  const played: Outcome[][] = [];
  for (let wanted = count; played.length < wanted; ) {
    played.push(players.map((player) => turn(player, input)));
    // Where one repetition is long, three rounds say enough.
    if (played[0]!.some(({ cpu }) => median(cpu) > 5)) wanted = Math.min(3, count);
  }
  return played;
}

/** The middle value, of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** What rounds say of one peer. */
export interface Verdict {
  /** Median over the rounds of its CPU time over ours. */
  readonly ratio: number;
  /** Largest ratio of a round over the smallest. */
  readonly spread: number;
}

/** Compares column `peer` of the rounds with column 0, which is ours. */
export function verdict(played: readonly (readonly Outcome[])[], peer: number): Verdict {
  const ratios = played.map((round) => median(round[peer]!.cpu) / median(round[0]!.cpu));
  return { ratio: median(ratios), spread: Math.max(...ratios) / Math.min(...ratios) };
}
