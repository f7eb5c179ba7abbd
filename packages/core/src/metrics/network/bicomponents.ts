import { bicomponents as blocks } from '../../graph/bicomponents.ts';
import { memberSets, sizeOf } from '../../graph/member-lists.ts';
import type { SetMetric } from '../metric.ts';

export const bicomponents: SetMetric = {
  id: 'bicomponents',
  level: 'network',
  per: 'set',
  label: { pl: 'Składowe dwuspójne', en: 'Bicomponents' },
  definition: {
    pl: 'Największe zbiory instytucji, których nie rozdziela odejście żadnej jednej; dwie instytucje połączone mostem też są takim zbiorem.',
    en: 'The largest sets of institutions that stay joined whichever one leaves; two institutions joined by a bridge are such a set too.',
  },
  source: { cite: 'Moody & White 2003', doi: '10.2307/3088904' },
  formula: '|B|, B maximal with G[B] connected and without a cutpoint, |B| ≥ 2',
  range: [2, Infinity],
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [
    { tool: 'networkx', call: 'biconnected_components(G)' },
    { tool: 'igraph (R)', call: 'biconnected_components(g)' },
  ],

  compute(network) {
    const lists = blocks(network);
    return memberSets(network.nodes, lists, (b) => sizeOf(lists, b));
  },
};
