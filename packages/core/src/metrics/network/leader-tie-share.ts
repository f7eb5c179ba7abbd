import { leadersOn, noTiesOnRecord, shareOfTies } from '../shared/kinds.ts';
import type { PeriodMetric } from '../metric.ts';

export const leaderTieShare: PeriodMetric = {
  id: 'leader-tie-share',
  level: 'network',
  input: 'period',
  label: { pl: 'Udział powiązań lidera', en: 'Share of ties of leaders' },
  definition: {
    pl: 'Jaka część powiązań łączy kogoś z liderem partnerstwa.',
    en: 'The share of ties that join somebody with the leader of a partnership.',
  },
  source: { cite: 'Provan 2005', doi: '' },
  formula: 'ties of an institution that leads a partnership on the day / ties',
  range: [0, 1],
  undefinedWhen: [noTiesOnRecord],
  standard: false,
  acrossSizes: 'fair',
  band: 'sep',
  needs: 'T2',
  cost: 'linear',
  reference: [],

  compute(dataset, period) {
    const leaders = leadersOn(dataset, period);
    return shareOfTies(dataset, period, ({ subject }) => subject.some((id) => leaders.has(id)));
  },
};
