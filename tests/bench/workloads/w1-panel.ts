import { networkSeries } from '../../../packages/core/src/graph/making/network-series.ts';
import { recordsOf } from '../../../packages/core/src/graph/making/records.ts';
import { decodePanel } from '../binary.ts';
import { panelDataset, quarterDay } from '../panel-dataset.ts';
import { PanelColumns } from '../panel-columns.ts';
import type { Check, Ours, Workload } from '../workload.ts';

/** The data set is held with its dates read; the networks of every county and quarter, and every value of every metric, are timed. */
function ours(bytes: Uint8Array): Ours {
  const panel = decodePanel(bytes);
  const dataset = panelDataset(panel);
  const dates = Array.from({ length: panel.quarters }, (_, quarter) => quarterDay(quarter));
  recordsOf(dataset, 'evidence-only', 'p0');
  const columns = new PanelColumns(panel);
  return {
    begin: () => {
      columns.begin();
      return () => {
        for (let c = 0; c < panel.counties.length; c++) {
          for (const network of networkSeries(dataset, { county: `p${c}`, mode: 'direct', dates })) columns.fill(network);
        }
      };
    },
    columns: () => columns.inOrderOfInput(),
  };
}

const sum = (column: string, value: number): Check => ({ column, of: 'sum', value });

const common = {
  task: 'panel',
  ours,
  // Where two components share the largest eigenvalue.
  arbitrary: ['eigenvector'],
  note: 'all networks of all quarters: selecting the ties of a day, building its network and 21 metrics; the peers have fewer where they lack some',
} as const;

/** Every metric of every county in every quarter: the product's own workload. */
export const w1: readonly Workload[] = [
  {
    ...common,
    id: 'W1-panel',
    title: 'panel, 380 counties × 60 quarters',
    input: 'panel',
    peers: ['igraph', 'python-igraph'],
    checks: [sum('known', 66_249_340.6823)],
    goal: { peer: 'igraph', ratio: 4 },
    quick: false,
  },
  {
    ...common,
    id: 'W1-40',
    title: 'panel, 40 counties × 60 quarters',
    input: 'panel-40',
    peers: ['igraph', 'python-igraph', 'graph-tool', 'graphology'],
    checks: [],
    goal: { peer: 'igraph', ratio: 4 },
    quick: true,
  },
  {
    ...common,
    id: 'W1-4',
    title: 'panel, 4 counties × 60 quarters',
    input: 'panel-4',
    peers: ['igraph', 'r-igraph', 'sna', 'networkx'],
    checks: [sum('known', 575_467.774749)],
    quick: false,
  },
  {
    ...common,
    id: 'W1w',
    title: 'wide panel, 40 counties × 60 quarters',
    input: 'panel-wide',
    peers: ['igraph'],
    checks: [sum('betweenness', 13_909_009)],
    goal: { peer: 'igraph', ratio: 4 },
    quick: false,
  },
];
