import { carriedOver } from '../../graph/history/carried-over.ts';
import type { PeriodMetric } from '../metric.ts';
import type { TextParameter } from '../parameter.ts';

const earlierOne: TextParameter = {
  kind: 'text',
  id: 'earlier',
  label: { pl: 'wcześniejsze partnerstwo lub wydarzenie', en: 'earlier partnership or event' },
  default: '',
};

const laterOne: TextParameter = {
  kind: 'text',
  id: 'later',
  label: { pl: 'późniejsze partnerstwo lub wydarzenie', en: 'later partnership or event' },
  default: '',
};

export const carryOver: PeriodMetric = {
  id: 'carry-over',
  level: 'temporal',
  input: 'period',
  label: { pl: 'Ciągłość z wcześniejszym partnerstwem', en: 'Carry-over from an earlier partnership' },
  definition: {
    pl: 'Jaka część uczestników wcześniejszego partnerstwa jest także w późniejszym.',
    en: 'The share of those of an earlier partnership who are in a later one as well.',
  },
  source: { cite: '', doi: '' },
  formula: '|E ∩ L| / |E|, E, L = institutions of the earlier and of the later partnership or event in the period',
  parameters: [earlierOne, laterOne],
  range: [0, 1],
  undefinedWhen: [
    {
      code: 'nothing-observed',
      why: { pl: 'nie wskazano dwóch partnerstw lub wydarzeń z danych', en: 'two partnerships or events of the data have to be named' },
      when: ({ reason }) => reason === 'not-named',
    },
    {
      code: 'nothing-observed',
      why: { pl: 'źródła nie wymieniają uczestników wcześniejszego', en: 'the sources do not name those of the earlier one' },
      when: ({ of }) => of === 0,
    },
  ],
  // Which partnership followed which, nobody knows untold.
  standard: false,
  acrossSizes: 'fair',
  band: 'sep',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute(dataset, period, { earlier = '', later = '' } = {}) {
    const found = carriedOver(dataset, period, String(earlier), String(later));
    if (found === null) return [{ subject: null, value: NaN, of: 0, reason: 'not-named' }];
    const { earlier: all, both, possiblyBoth } = found;
    if (all === 0) return [{ subject: null, value: NaN, of: 0 }];
    return [{ subject: null, value: both / all, of: all, low: both / all, high: possiblyBoth / all }];
  },
};
