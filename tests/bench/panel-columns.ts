import { componentCount } from '../../packages/core/src/metrics/network/component-count.ts';
import { coreNumber } from '../../packages/core/src/metrics/node/core-number.ts';
import { cutpoint } from '../../packages/core/src/metrics/node/cutpoint.ts';
import { pagerank } from '../../packages/core/src/metrics/node/pagerank.ts';
import { reachableCloseness } from '../../packages/core/src/metrics/node/reachable-closeness.ts';
import { cuts } from '../../packages/core/src/graph/cuts.ts';
import { unit } from '../../packages/core/src/graph/variants/unit.ts';
import type { NumberMetric, VectorMetric } from '../../packages/core/src/metrics/metric.ts';
import { betweennessCentralization } from '../../packages/core/src/metrics/network/betweenness-centralization.ts';
import { degreeCentralization } from '../../packages/core/src/metrics/network/degree-centralization.ts';
import { density } from '../../packages/core/src/metrics/network/density.ts';
import { diameter } from '../../packages/core/src/metrics/network/diameter.ts';
import { meanDistance } from '../../packages/core/src/metrics/network/mean-distance.ts';
import { transitivity } from '../../packages/core/src/metrics/network/transitivity.ts';
import { betweenness } from '../../packages/core/src/metrics/node/betweenness.ts';
import { burtConstraint } from '../../packages/core/src/metrics/node/burt-constraint.ts';
import { degree } from '../../packages/core/src/metrics/node/degree.ts';
import { eigenvectorCentrality } from '../../packages/core/src/metrics/node/eigenvector-centrality.ts';
import { harmonicCloseness } from '../../packages/core/src/metrics/node/harmonic-closeness.ts';
import { localClustering } from '../../packages/core/src/metrics/node/local-clustering.ts';
import { strength } from '../../packages/core/src/metrics/node/strength.ts';
import { prepared } from '../../packages/core/src/metrics/prepared.ts';
import { eiIndex } from '../../packages/core/src/metrics/sector/ei-index.ts';
import { partitionModularity } from '../../packages/core/src/metrics/sector/partition-modularity.ts';
import type { Network } from '../../packages/core/src/model/network.ts';
import type { Parameters } from '../../packages/core/src/model/reading.ts';
import type { Columns } from './binary.ts';
import type { Panel } from './generate.ts';
import { digestOf } from './workload.ts';

/** A metric of the panel: the values of a network, by node or one. */
interface Measured {
  readonly column: string;
  readonly perNode: boolean;
  readonly compute: (network: Network) => Float64Array | number;
}

/** As `measure` does it, with the divisor of the metric, and no object for a value. */
function of(column: string, metric: NumberMetric | VectorMetric, parameters: Parameters): Measured {
  const { normalisation } = parameters['normalised'] === true ? metric : {};
  return {
    column,
    perNode: metric.level === 'node',
    compute: (network) => {
      const given = prepared(network, metric, parameters);
      const values = metric.compute(given, parameters);
      if (normalisation === undefined) return values;
      if (typeof values === 'number') return values / normalisation(given, 0, parameters);
      for (let i = 0; i < values.length; i++) values[i]! /= normalisation(given, i, parameters);
      return values;
    },
  };
}

const metrics: readonly Measured[] = [
  of('degree', degree, { direction: 'all', normalised: false }),
  of('strength', strength, { direction: 'all' }),
  of('betweenness', betweenness, { direction: 'out', weighted: false, normalised: false }),
  of('closeness', reachableCloseness, { direction: 'out', weighted: false, normalised: true }),
  of('harmonic', harmonicCloseness, { direction: 'out', weighted: false, normalised: true }),
  of('eigenvector', eigenvectorCentrality, { direction: 'in', weighted: false, within: 'network' }),
  of('pagerank', pagerank, { damping: 0.85, weighted: false }),
  of('coreness', coreNumber, { direction: 'all' }),
  of('clustering', localClustering, {}),
  of('constraint', burtConstraint, { weighted: false }),
  of('cutpoint', cutpoint, {}),
  of('density', density, { weighted: false }),
  of('transitivity', transitivity, {}),
  of('components', componentCount, {}),
  of('diameter', diameter, { direction: 'all', weighted: false }),
  of('mean-distance', meanDistance, { direction: 'all', weighted: false }),
  of('degree-centralization', degreeCentralization, { direction: 'all' }),
  of('betweenness-spread', betweennessCentralization, { direction: 'all' }),
  of('ei-index', eiIndex, {}),
  of('modularity', partitionModularity, { weighted: false }),
  { column: 'bridges', perNode: false, compute: (network) => cuts(unit(network)).bridge.reduce((total, mark) => total + mark, 0) / 2 },
];

const notKnown = new Set(['closeness', 'eigenvector', 'constraint', 'mean-distance']);

/** One column for each metric, network by network. */
export class PanelColumns {
  readonly #panel: Panel;
  readonly #values: readonly Float64Array[];
  readonly #lengths: Int32Array;
  #last: Network | null = null;

  constructor(panel: Panel) {
    this.#panel = panel;
    const lives = panel.counties.flatMap(({ institutions }) => institutions.map(({ start, end }) => end - start));
    const most = lives.reduce((a, b) => a + b, 0);
    this.#values = metrics.map(() => new Float64Array(most));
    this.#lengths = new Int32Array(metrics.length);
  }

  begin(): void {
    this.#lengths.fill(0);
    this.#last = null;
  }

  /** Every metric of the next network; where nothing has changed since the last one its values are written again. */
  fill(network: Network): void {
    const isNew = network !== this.#last;
    this.#last = network;
    for (let m = 0; m < metrics.length; m++) {
      const { perNode, compute } = metrics[m]!;
      const values = this.#values[m]!;
      const at = this.#lengths[m]!;
      const length = perNode ? network.nodes.length : 1;
      this.#lengths[m] = at + length;
      if (!isNew) values.copyWithin(at, at - length, at);
      else {
        const computed = compute(network);
        if (typeof computed === 'number') values[at] = computed;
        else values.set(computed, at);
      }
    }
  }

  /** Institutions by number instead of by id, and sums where others have no index. */
  inOrderOfInput(): Columns {
    const order = this.#order();
    const sizes = this.#sizes();
    const columns = new Map(
      metrics.map(({ column }, m): [string, Float64Array] => {
        const values = this.#values[m]!.subarray(0, this.#lengths[m]);
        if (column === 'betweenness-spread')
          return [column, values.map((index, k) => (index * (sizes[k]! - 1) ** 2 * (sizes[k]! - 2)) / 2)];
        return [column, values.length === order.length ? Float64Array.from(order, (at) => values[at]!) : values.slice()];
      }),
    );
    return columns.set('known', this.#known(columns));
  }

  /** The sum over all networks that is known: of every column but four, undefined values being 0. */
  #known(columns: ReadonlyMap<string, Float64Array>): Float64Array {
    const known = [...columns].filter(([name]) => !notKnown.has(name));
    const total = known.reduce((sum, [, values]) => sum + digestOf(values).sum, 0);
    return Float64Array.of(total);
  }

  #sizes(): number[] {
    const quarters = Array.from({ length: this.#panel.quarters }, (_, quarter) => quarter);
    return this.#panel.counties.flatMap(({ institutions }) =>
      quarters.map((quarter) => institutions.filter(({ start, end }) => start <= quarter && quarter < end).length),
    );
  }

  /** Where each value stands: within a network ids are sorted as texts. */
  #order(): Int32Array {
    const order: number[] = [];
    for (const { institutions } of this.#panel.counties) {
      for (let quarter = 0; quarter < this.#panel.quarters; quarter++) {
        const present = institutions.flatMap(({ start, end }, i) => (start <= quarter && quarter < end ? [i] : []));
        const sorted = present.toSorted((a, b) => (String(a) < String(b) ? -1 : 1));
        const place = new Map(sorted.map((i, at) => [i, at]));
        const from = order.length;
        for (const i of present) order.push(from + place.get(i)!);
      }
    }
    return Int32Array.from(order);
  }
}
