// Asks the programs that are installed for every value they offer, then compares ours with what they say.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { at, run } from './run.mjs';

const peer = (file) => at('tests', 'conformity', 'peers', file);

/** Each with the check that tells whether it is installed. */
const programs = [
  { name: 'igraph', file: 'igraph-peer.R', commands: ['Rscript'], check: ['-e', 'library(igraph)'] },
  { name: 'sna', file: 'sna-peer.R', commands: ['Rscript'], check: ['-e', 'library(sna); library(network)'] },
  { name: 'vegan', file: 'vegan-peer.R', commands: ['Rscript'], check: ['-e', 'library(vegan)'] },
  // The python3 found first need not be the one of the system, which holds the packages of Debian.
  { name: 'networkx', file: 'networkx_peer.py', commands: ['python3', '/usr/bin/python3'], check: ['-c', 'import networkx, scipy'] },
  {
    name: 'graph-tool',
    file: 'graph_tool_peer.py',
    commands: ['python3', '/usr/bin/python3'],
    check: ['-c', 'import graph_tool, networkx'],
  },
];

export function conformity() {
  const missing = [];
  for (const { name, file, commands, check } of programs) {
    const command = commands.find((one) => spawnSync(one, check, { stdio: 'ignore' }).status === 0);
    if (command === undefined) missing.push(name);
    else run(`ask ${name}`, command, [peer(file)], { env: { PYTHONWARNINGS: 'ignore', PYTHONDONTWRITEBYTECODE: '1' } });
  }
  if (existsSync(at('tests', 'bench', 'node_modules', 'graphology-metrics'))) {
    run('ask graphology-metrics', process.execPath, [peer('graphology-peer.mjs')]);
  } else missing.push('graphology-metrics');
  if (missing.length > 0) console.log(`Not installed, so what they once answered is used: ${missing.join(', ')}.`);
  run('compare', 'vitest', ['run', '--project', 'node', 'tests/conformity']);
}
