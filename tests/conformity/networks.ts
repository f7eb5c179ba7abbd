import { readFileSync } from 'node:fs';
import { buildNetwork } from '#core/graph/build';
import { project } from '#core/graph/project';
import type { Network } from '#core/model/network';

/** The networks that the tools were asked about, and the projections of Davis's women and events. */
export function conformityNetworks(): ReadonlyMap<string, Network> {
  const drawn = rowsOf('networks').map(([name = '', directed]) => [name, read(name, directed === 'yes')] as const);
  const davis = new Map(drawn).get('davis')!;
  return new Map([
    ...drawn,
    ['davis, women, count', project(davis)],
    ['davis, events, count', project(davis, { onto: 'affiliations' })],
    ['davis, women, newman', project(davis, { strength: 'newman' })],
    ['davis, women, jaccard', project(davis, { strength: 'jaccard' })],
  ]);
}

function read(name: string, directed: boolean): Network {
  const nodes = rowsOf(`${name}.nodes`);
  const twoMode = nodes.some(([, , mode]) => mode === '1');
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

/** Cells of the rows below the head; no cell holds a comma or a quote. */
function rowsOf(file: string): string[][] {
  const text = readFileSync(new URL(`networks/${file}.csv`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
}
