import { factsOf, noFacts } from '../shared/facts.ts';
import type { PeriodMetric } from '../metric.ts';

export const unknownEndShare: PeriodMetric = {
  id: 'unknown-end-share',
  level: 'evidence',
  input: 'period',
  label: { pl: 'Nieznany koniec', en: 'Unknown ends' },
  definition: {
    pl: 'Jaka część członkostw, powiązań, ofert i partnerstw okresu ma koniec, którego nikt nie zapisał.',
    en: 'The share of memberships, ties, offers and partnerships of the period whose end nobody recorded.',
  },
  source: { cite: '', doi: '' },
  formula: 'spells with unknown end / spells, events left out',
  range: [0, 1],
  undefinedWhen: [noFacts],
  standard: true,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T0',
  cost: 'linear',
  reference: [],

  compute(dataset, period) {
    const lasting = factsOf(dataset, period).filter(({ spell: { table } }) => table !== 'events' && table !== 'participations');
    const unknown = lasting.filter(({ spell: { end } }) => end === 'unknown').length;
    return [{ subject: null, value: unknown / lasting.length, of: lasting.length }];
  },
};
