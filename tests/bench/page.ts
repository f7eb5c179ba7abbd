import { type Kept, summary } from './record.ts';
import { median } from './rounds.ts';
import type { PeerName, Workload } from './workload.ts';

/** The results as a page for readers: a row for each workload and peer, in the order of the workloads. */
export function resultsPage(workloads: readonly Workload[], kept: readonly Kept[], labels: (peer: PeerName) => string): string {
  const rows = workloads.flatMap((workload) =>
    workload.peers.flatMap((peer) => {
      const found = kept.find((one) => one.workload === workload.id && one.peer === peer);
      return found === undefined ? [] : [rowOf(workload, found, labels(peer))];
    }),
  );
  const shown = workloads.filter(({ id }) => kept.some(({ workload }) => workload === id));
  const notes = [...new Set(shown.flatMap(({ title, note }) => (note === undefined ? [] : [`- ${title.split(',')[0]}: ${note}.`])))];
  const versions = [...new Set(kept.map(({ peer, version }) => `${labels(peer)} ${version}`))];
  const dates = [...new Set(kept.map(({ date }) => date))].sort();
  return `# Benchmarks

Written by \`npm run bench\` from measurements of ${dates.join(', ')}: ${kept[0]?.machine}, Node ${kept[0]?.node}, one thread.
Programs: ${versions.join(', ')}. Wall time was ${busyness(kept).toFixed(1)} times CPU time at the median: above 1, the machine had other work to do.

Every program computes the same thing from the same file in a process of its own; the processes take turns, round by round. A process warms up
once and repeats three times; one repetition stands where it takes more than five seconds. CPU time counts, user and system together, so that
Splot pays for compiler and garbage collector too. Before any time is taken the results are compared value by value.

A ratio is the median over the rounds of the other program's CPU time over Splot's: higher is better for Splot. *Noisy*: the ratios of the rounds
differ by more than half, as they do on a machine that is busy otherwise. *Other results*: values differ from ours by more than rounding. A goal
stands beside the program it is judged against. Peak memory includes the bare program, about 45 MB for Node.

| computed | program | Splot | program | ratio | goal | rounds | MB, Splot | MB, program |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

${notes.join('\n')}
`;
}

/** How much longer a turn of ours took than the processor worked on it. */
function busyness(kept: readonly Kept[]): number {
  return kept.length === 0 ? 1 : median(kept.flatMap(({ rounds }) => rounds.map(([ours]) => median(ours.wall) / median(ours.cpu))));
}

function rowOf({ title, goal }: Workload, kept: Kept, label: string): string {
  const { ratio, spread, seconds, theirSeconds, rss, theirRss } = summary(kept);
  const remarks = [...(spread > 1.5 ? ['noisy'] : []), ...(kept.wrong === null ? [] : ['other results'])];
  const cells = [
    title,
    label,
    time(seconds),
    time(theirSeconds),
    `${ratio >= 100 ? ratio.toFixed(0) : ratio.toPrecision(3)}×${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}`,
    goal?.peer === kept.peer ? `${goal.ratio}×` : '',
    String(kept.rounds.length),
    rss.toFixed(0),
    theirRss.toFixed(0),
  ];
  return `| ${cells.join(' | ')} |`;
}

function time(seconds: number): string {
  return seconds >= 1 ? `${seconds.toPrecision(3)} s` : `${(1000 * seconds).toPrecision(3)} ms`;
}
