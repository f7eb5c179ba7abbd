import { crossDegrees } from '../../graph/two-mode/across.ts';
import type { Condition } from '../metric.ts';

/** Two institutions of a two-mode network, neither of them in any affiliation. */
export const neitherTakesPart: Condition = {
  code: 'isolate',
  why: { pl: 'żadna z obu instytucji w niczym nie bierze udziału', en: 'neither institution takes part in anything' },
  when: (network, at) => {
    const degrees = crossDegrees(network);
    return degrees[Math.floor(at / degrees.length)] === 0 && degrees[at % degrees.length] === 0;
  },
};
