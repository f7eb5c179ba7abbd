import { rosterOf } from '../../graph/survey/roster.ts';
import { wave, waveIn } from '../shared/surveys.ts';
import type { PeriodMetric } from '../metric.ts';

export const responseRate: PeriodMetric = {
  id: 'response-rate',
  level: 'evidence',
  input: 'period',
  label: { pl: 'Odsetek odpowiedzi', en: 'Response rate' },
  definition: {
    pl: 'Jaka część zaproszonych do ankiety odpowiedziała choć w części.',
    en: 'The share of those invited to a survey that answered at least in part.',
  },
  source: { cite: '', doi: '' },
  formula: 'responded or partial / invited, those not asked left out',
  parameters: [wave],
  range: [0, 1],
  undefinedWhen: [
    {
      code: 'nothing-observed',
      why: { pl: 'w tym okresie nikogo nie zaproszono do ankiety', en: 'nobody was invited to a survey in the period' },
      when: ({ of }) => of === 0,
    },
  ],
  standard: true,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T3',
  cost: 'linear',
  reference: [],

  compute(dataset, period, parameters = {}) {
    const found = waveIn(dataset, period, parameters);
    const isInvited = found !== null && dataset.invitations.some((row) => row.wave === found.wave);
    const asked = isInvited ? [...rosterOf(dataset, found.wave).values()].filter((answered) => answered !== 'not-asked') : [];
    const responded = asked.filter((answered) => answered !== 'silent').length;
    const chosen = found === null ? {} : { chosen: { wave: found.wave } };
    return [{ subject: null, value: responded / asked.length, of: asked.length, ...chosen }];
  },
};
