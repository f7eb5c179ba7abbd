import { eventsOfMembers, presence } from '../../graph/history/attendance.ts';
import type { PeriodMetric } from '../metric.ts';

export const attendanceRate: PeriodMetric = {
  id: 'attendance-rate',
  level: 'two-mode',
  per: 'node',
  input: 'period',
  label: { pl: 'Frekwencja', en: 'Attendance' },
  definition: {
    pl: 'Na jakiej części wydarzeń swoich partnerstw instytucja była obecna, gdy do nich należała.',
    en: 'The share of events of its partnerships that an institution attended while it belonged to them.',
  },
  source: { cite: '', doi: '' },
  formula: 'attended / held, over events with a complete list of participants',
  range: [0, 1],
  undefinedWhen: [
    {
      code: 'nothing-observed',
      why: { pl: 'brak wydarzeń z pełną listą obecności', en: 'no event with a complete list of participants' },
      when: ({ of }) => of === 0,
    },
  ],
  minimum: {
    code: 'few-events',
    why: { pl: 'mniej niż trzy wydarzenia', en: 'fewer than three events' },
    when: ({ of }) => of < 3,
  },
  standard: true,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute(dataset, period) {
    const present = presence(dataset);
    return [...eventsOfMembers(dataset, period)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([subject, events]) => {
        // Whether it was there is not known where only an inferred row says so: such an event counts neither way.
        const known = [...events].map((event) => present.get(event)?.get(subject) ?? 'absent').filter((state) => state !== 'unsure');
        const attended = known.filter((state) => state === 'attended').length;
        return { subject, value: attended / known.length, of: known.length };
      });
  },
};
