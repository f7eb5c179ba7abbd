import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { PeerName } from './workload.ts';

/** A program that is there: how it is started, and its version. */
export interface Peer {
  readonly name: PeerName;
  readonly label: string;
  readonly command: readonly [string, ...string[]];
  readonly version: string;
}

type Command = readonly [string, ...string[]];

interface Known {
  readonly label: string;
  /** Ways to start it, the first that works counts. */
  readonly commands: () => readonly Command[];
}

/** A file of the benches; the bundle stands two folders below them. */
export const bench = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** A file of this run, beside the bundle. */
export const ofThisRun = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const python = (file: string): Command[] =>
  // The Python of the path may not be the one Debian's packages are for.
  ['python3', '/usr/bin/python3'].map((program) => [program, bench(`peers/${file}`)] as const);

const known: Readonly<Record<PeerName, Known>> = {
  igraph: { label: 'igraph C', commands: () => [[ofThisRun('igraph')]] },
  'python-igraph': { label: 'python-igraph', commands: () => python('python_igraph_peer.py') },
  graphology: { label: 'graphology', commands: () => [[process.execPath, bench('peers/graphology.mjs')]] },
  'graph-tool': { label: 'graph-tool', commands: () => python('graph_tool_peer.py') },
  networkx: { label: 'networkx', commands: () => python('networkx_peer.py') },
  scipy: { label: 'scipy', commands: () => python('scipy_peer.py') },
  numpy: { label: 'numpy', commands: () => python('numpy_peer.py') },
  ngraph: { label: 'ngraph', commands: () => [[process.execPath, bench('peers/ngraph.mjs')]] },
  'r-igraph': { label: 'R igraph', commands: () => [['Rscript', bench('peers/igraph.R')]] },
  sna: { label: 'R sna', commands: () => [['Rscript', bench('peers/sna.R')]] },
};

/** What a peer is called on the page. */
export const labelOf = (name: PeerName): string => known[name].label;

/** Those of the peers that are installed; `missing` hears of each of the others. */
export function installed(names: readonly PeerName[], missing: (label: string) => void): ReadonlyMap<PeerName, Peer> {
  if (names.includes('igraph')) compileDriver();
  const found = new Map<PeerName, Peer>();
  for (const name of names) {
    const { label, commands } = known[name];
    const peer = commands()
      .map((command) => ({ name, label, command, version: versionOf(command) }))
      .find(({ version }) => version !== null);
    if (peer?.version == null) missing(label);
    else found.set(name, { ...peer, version: peer.version });
  }
  return found;
}

function versionOf([program, ...start]: Command): string | null {
  const { status, stdout } = spawnSync(program, [...start, '--version'], { encoding: 'utf8' });
  return status === 0 ? (stdout.trim().split('\n').at(-1) ?? null) : null;
}

/** Without a compiler or the library the driver is not there, and igraph is missing. */
function compileDriver(): void {
  const { status, stdout } = spawnSync('pkg-config', ['--cflags', '--libs', 'igraph'], { encoding: 'utf8' });
  if (status !== 0) return;
  const flags = stdout.trim().split(/\s+/);
  spawnSync('cc', ['-O2', bench('peers/igraph.c'), '-o', ofThisRun('igraph'), ...flags, '-lm'], { stdio: 'inherit' });
}
