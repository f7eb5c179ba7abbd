// npm run bench: takes turns with the peers, compares results first, then CPU times.
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { digestDifferences, failedChecks, valueDifferences } from './compare.ts';
import { inputs } from './inputs.ts';
import { bench, installed, ofThisRun, type Peer } from './peers.ts';
import { columnsOf, median, type Player, rounds, verdict } from './rounds.ts';
import { type Line, resultsPage } from './page.ts';
import type { PeerName, Workload } from './workload.ts';
import { workloads } from './workloads.ts';

const words = process.argv.slice(2);
const isQuick = words.includes('--quick');
const roundCount = Number(words.find((word) => word.startsWith('--rounds='))?.slice('--rounds='.length) ?? 5);
const anchorsOnly = words.includes('--anchors');
const asked = words.filter((word) => !word.startsWith('--'));

const chosen = workloads.filter(
  ({ id, quick }) => (!isQuick || quick) && (asked.length === 0 || asked.some((one) => id === one || id.startsWith(`${one}-`))),
);
if (chosen.length === 0) {
  console.error(`No workload ${asked.join(', ')}. Workloads: ${workloads.map(({ id }) => id).join(', ')}.`);
  process.exit(2);
}

mkdirSync(bench('results/inputs'), { recursive: true });
const wanted = [...new Set(chosen.flatMap(({ peers, goal }) => (anchorsOnly ? peers.filter((name) => name === goal?.peer) : peers)))];
const peers = installed(wanted, (label) => console.log(`skip ${label}: not installed`));
const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`;
const lines: Line[] = [];
for (const workload of chosen) lines.push(...measured(workload));
const isWhole = asked.length === 0 && !isQuick && !anchorsOnly && roundCount >= 3;
if (isWhole) {
  writeFileSync(
    bench('../../docs/benchmarks.md'),
    resultsPage(lines, { machine, node: process.version, peers: [...peers.values()], date: today(), rounds: roundCount }),
  );
}
if (lines.some(({ fault }) => fault !== null)) process.exitCode = 1;

function measured(workload: Workload): Line[] {
  const { id, title, input, task, checks, tolerance = 1e-9, arbitrary, goal } = workload;
  const path = inputFile(input);
  const ours: Player = { label: 'Splot', command: [process.execPath, ofThisRun('ours.mjs'), id] };
  const mine = columnsOf(ours, path, ofThisRun('ours.bin'));
  const failed = failedChecks(mine.outcome.digests, checks);
  if (failed.length > 0) {
    console.log(`${id} ${title}: WRONG, ${failed.join('; ')}`);
    return [{ workload, peer: null, fault: failed.join('; ') }];
  }
  const present = workload.peers.flatMap((name) => peers.get(name) ?? []);
  const wrong = new Map<PeerName, string>();
  for (const peer of present) {
    const theirs = columnsOf(playerOf(peer, task), path, ofThisRun('theirs.bin'));
    const differences = [
      ...digestDifferences(mine.outcome.digests, theirs.outcome.digests, Math.max(1e-11, tolerance / 10), arbitrary),
      ...valueDifferences(mine.columns, theirs.columns, tolerance, arbitrary),
    ];
    if (differences.length > 0) wrong.set(peer.name, differences.join('; '));
  }
  const players = [ours, ...present.map((peer) => playerOf(peer, task))];
  const played = rounds(players, path, roundCount);
  const own = median(played.map(([first]) => median(first!.cpu)));
  const rss = Math.max(...played.map(([first]) => first!.rss));
  return present.map((peer, p): Line => {
    const { ratio, spread } = verdict(played, p + 1);
    const theirs = played.map((round) => round[p + 1]!);
    const fault = wrong.get(peer.name) ?? null;
    const isAnchor = goal?.peer === peer.name;
    const line: Line = {
      workload,
      peer,
      fault: isAnchor ? fault : null,
      isWrong: fault !== null,
      seconds: own,
      rss,
      theirSeconds: median(theirs.map(({ cpu }) => median(cpu))),
      theirRss: Math.max(...theirs.map((turn) => turn.rss)),
      ratio,
      spread,
    };
    console.log(lineOf(line));
    if (fault !== null) console.log(`  differs: ${fault.slice(0, 600)}`);
    appendFileSync(
      bench('results/bench.jsonl'),
      `${JSON.stringify({ date: today(), machine, node: process.version, workload: id, peer: peer.name, version: peer.version, ratio, spread, wrong: fault, rounds: played.map((round) => [round[0], round[p + 1]]) })}\n`,
    );
    return line;
  });
}

/** One line for the screen. */
function lineOf({ workload: { id, title, goal }, peer, isWrong, seconds, rss, theirSeconds, theirRss, ratio, spread }: Line): string {
  const judged =
    goal === undefined || goal.peer !== peer?.name ? '' : `, goal ${goal.ratio}×${(ratio ?? 0) >= goal.ratio ? ' met' : ' MISSED'}`;
  return [
    `${id} ${title}: ${peer?.label} ${(ratio ?? 0).toFixed(2)}×`,
    (spread ?? 1) > 1.5 ? ' noisy' : judged,
    isWrong === true ? ' wrong' : '',
    ` (${milliseconds(seconds)} against ${milliseconds(theirSeconds)}; ${rss?.toFixed(0)} MB against ${theirRss?.toFixed(0)} MB; spread ${spread?.toFixed(2)})`,
  ].join('');
}

function milliseconds(seconds = NaN): string {
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

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
