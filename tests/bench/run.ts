// npm run bench: takes turns with the peers, compares results first, then CPU times.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { digestDifferences, failedChecks, shareDifferences, valueDifferences } from './compare.ts';
import { inputs } from './inputs.ts';
import { resultsPage } from './page.ts';
import { bench, installed, labelOf, ofThisRun, type Peer } from './peers.ts';
import { keep, type Kept, lastKept, summary } from './record.ts';
import { columnsOf, type Player, rounds } from './rounds.ts';
import type { Workload } from './workload.ts';
import { workloads } from './workloads.ts';

const words = process.argv.slice(2);
const isQuick = words.includes('--quick');
const isAnchorsOnly = words.includes('--anchors');
const roundCount = Number(words.find((word) => word.startsWith('--rounds='))?.slice('--rounds='.length) ?? 5);
const asked = words.filter((word) => !word.startsWith('--'));
const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`;

if (words.includes('--page')) writePage();
else runAll();

function runAll(): void {
  const chosen = workloads.filter(
    ({ id, quick }) => (!isQuick || quick) && (asked.length === 0 || asked.some((one) => id === one || id.startsWith(`${one}-`))),
  );
  if (chosen.length === 0) {
    console.error(`No workload ${asked.join(', ')}. Workloads: ${workloads.map(({ id }) => id).join(', ')}.`);
    process.exit(2);
  }
  mkdirSync(bench('results/inputs'), { recursive: true });
  const wanted = new Set(chosen.flatMap(({ peers, goal }) => (isAnchorsOnly ? [goal?.peer ?? peers[0]!] : peers)));
  const there = installed([...wanted], (label) => console.log(`skip ${label}: not installed`));
  const isRight = chosen.map((workload) =>
    isRun(
      workload,
      [...workload.peers].flatMap((name) => there.get(name) ?? []),
    ),
  );
  if (asked.length === 0 && !isQuick && !isAnchorsOnly) writePage();
  if (!isRight.every(Boolean)) process.exitCode = 1;
}

/** Compares and times; false if our results, or those of the peer the goal speaks of, are not what they should be. */
function isRun(workload: Workload, peers: readonly Peer[]): boolean {
  const { id, title, input, task, checks, tolerance = 1e-9, arbitrary = [], shares = {}, goal } = workload;
  const path = inputFile(input);
  const ours: Player = { label: 'Splot', command: [process.execPath, ofThisRun('ours.mjs'), id] };
  const mine = columnsOf(ours, path, ofThisRun('ours.bin'));
  const failed = failedChecks(mine.outcome.digests, checks);
  if (failed.length > 0) {
    console.log(`${id} ${title}: WRONG, ${failed.join('; ')}`);
    return false;
  }
  const wrong = peers.map((peer) => {
    const theirs = columnsOf(playerOf(peer, task), path, ofThisRun('theirs.bin'));
    const worked = new Map([...theirs.columns].filter(([name]) => shares[name] === undefined));
    const undecided = [...arbitrary, ...Object.keys(shares)];
    return [
      ...digestDifferences(mine.outcome.digests, theirs.outcome.digests, Math.max(1e-11, tolerance / 10), undecided),
      ...valueDifferences(mine.columns, worked, tolerance, arbitrary),
      ...shareDifferences(mine.columns, theirs.columns, shares),
    ].join('; ');
  });
  const played = rounds([ours, ...peers.map((peer) => playerOf(peer, task))], path, roundCount);
  peers.forEach(({ name, version }, p) => {
    const kept: Kept = {
      date: new Date().toISOString().slice(0, 10),
      machine,
      node: process.version,
      workload: id,
      peer: name,
      version,
      wrong: wrong[p] === '' ? null : wrong[p]!,
      rounds: played.map((round) => [round[0]!, round[p + 1]!]),
    };
    keep(kept);
    console.log(lineOf(workload, kept));
  });
  return peers.every(({ name }, p) => name !== goal?.peer || wrong[p] === '');
}

/** One line for the screen. */
function lineOf({ id, title, goal }: Workload, kept: Kept): string {
  const { ratio, spread, seconds, theirSeconds, rss, theirRss } = summary(kept);
  const isJudged = goal?.peer === kept.peer && spread <= 1.5;
  const said = [
    ...(spread > 1.5 ? ['noisy'] : []),
    ...(isJudged ? [`goal ${goal.ratio}× ${ratio >= goal.ratio ? 'met' : 'MISSED'}`] : []),
    `${milliseconds(seconds)} against ${milliseconds(theirSeconds)}`,
    `${rss.toFixed(0)} MB against ${theirRss.toFixed(0)} MB`,
    `spread ${spread.toFixed(2)}`,
    ...(kept.wrong === null ? [] : [`wrong: ${kept.wrong.slice(0, 400)}`]),
  ];
  return `${id} ${title}: ${labelOf(kept.peer)} ${ratio.toFixed(2)}× (${said.join('; ')})`;
}

function milliseconds(seconds: number): string {
  return `${(1000 * seconds).toPrecision(3)} ms`;
}

function playerOf({ label, command }: Peer, task: string): Player {
  return { label, command: [...command, task] };
}

/** Inputs are made once and kept. */
function inputFile(name: keyof typeof inputs): string {
  const path = bench(`results/inputs/${name}.bin`);
  if (!existsSync(path)) writeFileSync(path, inputs[name]());
  return path;
}

function writePage(): void {
  const page = bench('../../docs/benchmarks.md');
  writeFileSync(page, resultsPage(workloads, lastKept(machine, process.version), labelOf));
  console.log('docs/benchmarks.md');
}
