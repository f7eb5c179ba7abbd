import type { Peer } from './peers.ts';
import type { Workload } from './workload.ts';

/** What was found of one workload and one peer; without a peer, why nothing was timed. */
export interface Line {
  readonly workload: Workload;
  readonly peer: Peer | null;
  /** Why the run fails: our results, or an anchor's, are not what they should be. */
  readonly fault: string | null;
  /** Its results differ from ours. */
  readonly isWrong?: boolean;
  /** CPU seconds, ours and theirs; peak memory in megabytes. */
  readonly seconds?: number;
  readonly rss?: number;
  readonly theirSeconds?: number;
  readonly theirRss?: number;
  readonly ratio?: number;
  readonly spread?: number;
}

interface Setting {
  readonly machine: string;
  readonly node: string;
  readonly peers: readonly Peer[];
  readonly date: string;
  readonly rounds: number;
}

/** The results as a page for readers. */
export function resultsPage(lines: readonly Line[], { machine, node, peers, date, rounds }: Setting): string {
  const rows = lines.flatMap(({ workload, peer, isWrong, seconds, rss, theirSeconds, theirRss, ratio, spread }) => {
    if (peer === null || seconds === undefined || theirSeconds === undefined || ratio === undefined) return [];
    const { title, goal } = workload;
    const isAnchor = goal?.peer === peer.name;
    const said = (spread ?? 1) > 1.5 ? `${times(ratio)} (noisy)` : times(ratio);
    return [
      `| ${[title, peer.label, time(seconds), time(theirSeconds), isWrong === true ? `${said}, other results` : said, isAnchor ? `${goal.ratio}×` : '', `${rss?.toFixed(0)}`, `${theirRss?.toFixed(0)}`].join(' | ')} |`,
    ];
  });
  const notes = [
    ...new Set(lines.flatMap(({ workload: { title, note } }) => (note === undefined ? [] : [`${title.split(',')[0]}: ${note}.`]))),
  ];
  return `# Benchmarks

Written by \`npm run bench\` on ${date}: ${machine}, Node ${node}, one thread. Peers: ${peers.map(({ label, version }) => `${label} ${version}`).join(', ')}.

Every program computes the same thing from the same file in a process of its own; the processes take turns, Splot first, in ${rounds} rounds${rounds > 3 ? ' (3 where one repetition takes more than five seconds)' : ''}. A process warms up once and repeats three times. CPU time counts, user and system together,
so that Splot pays for compiler and garbage collector too. Before any time is taken, the results are compared value by value.

A ratio is the median over the rounds of the peer's CPU time over Splot's: higher is better for Splot. *Noisy*: the ratios of the rounds differ
by more than half. *Other results*: the peer's values differ from ours by more than rounding. A goal is judged against the peer it stands beside.
Peak memory includes the bare program: about 45 MB for Node.

| computed | peer | Splot | peer | ratio | goal | MB, Splot | MB, peer |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

${notes.map((note) => `- ${note}`).join('\n')}
`;
}

const times = (ratio: number): string => `${ratio >= 100 ? ratio.toFixed(0) : ratio.toPrecision(3)}×`;

const time = (seconds: number): string => (seconds >= 1 ? `${seconds.toPrecision(3)} s` : `${(1000 * seconds).toPrecision(3)} ms`);
