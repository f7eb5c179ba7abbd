import { corePeriphery } from '../../graph/core-periphery.ts';
import type { Condition } from '../metric.ts';

/** Too few institutions for pairs both in a core and in a periphery. */
export const fewForSplits: Condition = {
  code: 'few-nodes',
  why: { pl: 'mniej niż cztery instytucje', en: 'fewer than four institutions' },
  when: ({ nodes }) => nodes.length < 4,
};

/** However the institutions are split, all pairs within the core and within the periphery are tied, or none is. */
export const noSplit: Condition = {
  code: 'zero-variance',
  why: {
    pl: 'żaden podział nie odróżnia rdzenia od peryferii: wszystkie porównywane pary są powiązane albo żadna',
    en: 'no split tells a core from a periphery: all pairs compared are tied, or none is',
  },
  when: (network) => Number.isNaN(corePeriphery(network).fit),
};
