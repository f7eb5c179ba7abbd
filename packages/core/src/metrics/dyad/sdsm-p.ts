import { crossDegrees } from '../../graph/two-mode/across.ts';
import { coAttendance } from '../../graph/two-mode/co-attendance.ts';
import { sharedByPairs } from '../../graph/two-mode/pairs.ts';
import { sides } from '../../graph/two-mode/sides.ts';
import type { DyadMetric } from '../metric.ts';
import { neitherTakesPart } from '../shared/pair-conditions.ts';

export const sdsmP: DyadMetric = {
  id: 'sdsm-p',
  level: 'dyad',
  label: { pl: 'Istotność współudziału', en: 'Backbone p-value of co-attendance' },
  definition: {
    pl: 'Szansa, że dwie instytucje spotkałyby się co najmniej tyle razy, gdyby przy tej samej aktywności i wielkości wydarzeń o udziale decydował przypadek.',
    en: 'The chance that two institutions would meet at least as often if, with the same activity and the same size of events, taking part were left to chance.',
  },
  source: { cite: 'Neal, Domagalski & Sagan 2021', doi: '10.1038/s41598-021-03238-3' },
  formula: 'P(Σₑ Xₑ ≥ sᵢⱼ), Xₑ = 1 with chance pᵢₑ pⱼₑ, p = participation of greatest entropy with the degrees there are',
  range: [0, 1],
  speaksOf: 'institutions',
  undefinedWhen: [neitherTakesPart],
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'two-mode' },
  guard: 'none',
  standard: false,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T1',
  cost: 'n³',
  reference: [],

  compute(network) {
    const { members } = sides(network).institutions;
    const { classOf, atLeast } = coAttendance(network);
    const degrees = crossDegrees(network);
    const values = sharedByPairs(network, 'count');
    const size = network.nodes.length;
    for (let a = 0; a < members.length; a++) {
      for (let b = 0; b < members.length; b++) {
        const at = members[a]! * size + members[b]!;
        const isDefined = a !== b && degrees[members[a]!]! + degrees[members[b]!]! > 0;
        values[at] = isDefined ? atLeast(classOf[a]!, classOf[b]!)[values[at]!]! : NaN;
      }
    }
    return values;
  },
};
