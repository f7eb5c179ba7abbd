import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildNetwork } from '#core/graph/making/build';
import type { Network } from '#core/model/network';
import { folder } from './answers.ts';

/** A network that the tools were asked about. */
export interface Asked {
  readonly name: string;
  /** Of lists of values only each so many-th is compared: 1 but for large networks. */
  readonly every: number;
  readonly source: string;
  readonly network: Network;
  /** The network that came of it, where a change was asked about; else null. */
  readonly later: Network | null;
}

/** The networks by name, in the order in which they are shown, then the pairs of networks that `changes` were asked about. */
export function conformityNetworks(): ReadonlyMap<string, Asked> {
  const alone = new Map(
    rowsOf('networks').map(([name = '', directed, every, ...source]): [string, Asked] => [
      name,
      {
        name,
        every: Number(every),
        source: source.join(',').replaceAll('"', ''),
        network: read(name, directed === 'yes'),
        later: null,
      },
    ]),
  );
  const pairs = changes.flatMap(([from, to]): [string, Asked][] => {
    const [before, after] = [alone.get(from), alone.get(to)];
    if (before === undefined || after === undefined) return [];
    const name = `${from} to ${to}`;
    return [[name, { ...before, name, later: after.network }]];
  });
  return new Map([...alone, ...pairs]);
}

/** Two networks of the same nodes. */
const changes = [
  ['drawn-lengths', 'drawn-later'],
  ['drawn-lengths-directed', 'drawn-later-directed'],
] as const;

function read(name: string, directed: boolean): Network {
  const nodes = rowsOf(`${name}.nodes`);
  const twoMode = nodes.some(([, , mode]) => mode !== '');
  return buildNetwork({
    nodes: nodes.map(([id = '', group = '', mode]) => ({
      id,
      group: group === '' ? null : group,
      affiliation: mode === '1',
      attributes: { label: id, sector: group, area: '', tier: '' },
    })),
    ties: rowsOf(`${name}.ties`).map(([from = '', to = '', strength]) => ({ from, to, strength: Number(strength) })),
    directed,
    twoMode,
    facet: 'sector',
    made: { mode: twoMode ? 'two-mode' : 'direct', affiliations: 0, symmetricBySource: false },
  });
}

/** Cells of the rows below the head; only the last cell of a row may hold a comma. */
function rowsOf(file: string): string[][] {
  const text = readFileSync(join(folder, 'networks', `${file}.csv`), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
}
