import { eventsOfMembers, presence } from '../../graph/history/attendance.ts';
import type { PeriodMetric } from '../metric.ts';

export const simpleRatio: PeriodMetric = {
  id: 'simple-ratio',
  level: 'dyad',
  per: 'pair',
  input: 'period',
  label: { pl: 'Współobecność z poprawką na możliwości', en: 'Opportunity-corrected association' },
  definition: {
    pl: 'Na jakiej części wydarzeń, na których mogły być obie instytucje i była choć jedna, były obie.',
    en: 'The share of events that two institutions could both attend and at least one did, at which both were.',
  },
  source: { cite: 'Cairns & Schwager 1987', doi: '' },
  formula: '|both attended| / |at least one attended|, over events with a complete list held while both were members',
  range: [0, 1],
  undefinedWhen: [
    {
      code: 'nothing-observed',
      why: {
        pl: 'brak wydarzenia z pełną listą obecności, na którym mogły być obie i była choć jedna',
        en: 'no event with a complete list that both could attend and one did',
      },
      when: ({ of }) => of === 0,
    },
  ],
  minimum: {
    code: 'few-events',
    why: { pl: 'mniej niż trzy wspólne okazje', en: 'fewer than three joint opportunities' },
    when: ({ of }) => of < 3,
  },
  standard: false,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T1',
  cost: 'n·m',
  reference: [],

  compute(dataset, period) {
    const present = presence(dataset);
    const eventsOf = eventsOfMembers(dataset, period);
    const ids = [...eventsOf.keys()].sort();
    return ids.flatMap((from, i) =>
      ids.slice(i + 1).map((to) => {
        let [both, either] = [0, 0];
        for (const event of eventsOf.get(from) ?? []) {
          if (eventsOf.get(to)?.has(event) !== true) continue;
          const states = [from, to].map((id) => present.get(event)?.get(id));
          // Where a row only infers that one of them was there, the event counts neither way.
          if (states.includes('unsure')) continue;
          const there = states.filter((state) => state === 'attended').length;
          if (there > 0) either++;
          if (there === 2) both++;
        }
        return { subject: [from, to], value: both / either, of: either };
      }),
    );
  },
};
