import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildNetwork } from '#core/graph/build';
import type { Network } from '#core/model/network';
import { folder } from './answers.ts';

/** A network that the tools were asked about. */
export interface Asked {
  readonly name: string;
  /** Of lists of values only each so many-th is compared: 1 but for large networks. */
  readonly every: number;
  readonly source: string;
  readonly network: Network;
}

/** The networks by name, in the order in which they are shown. */
export function conformityNetworks(): ReadonlyMap<string, Asked> {
  return new Map(
    rowsOf('networks').map(([name = '', directed, every, ...source]) => [
      name,
      { name, every: Number(every), source: source.join(',').replaceAll('"', ''), network: read(name, directed === 'yes') },
    ]),
  );
}

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
