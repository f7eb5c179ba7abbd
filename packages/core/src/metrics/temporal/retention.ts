import { retained, type Retained } from '../../graph/history/retained.ts';
import type { PeriodMetric } from '../metric.ts';
import { lastingOf, months } from '../shared/temporal-parameters.ts';

export const retention: PeriodMetric = {
  id: 'retention',
  level: 'temporal',
  input: 'period',
  label: { pl: 'Utrzymanie po projekcie', en: 'Retention after the project' },
  definition: {
    pl: 'Jaka część członkostw lub powiązań z ostatniego dnia projektu trwała jeszcze po tylu miesiącach.',
    en: 'The share of memberships or ties of the project’s last day that still lasted so many months later.',
  },
  source: { cite: '', doi: '' },
  formula: 'so on the last day of the project and k months later / so on the last day of the project',
  parameters: [lastingOf, months(12, 24)],
  range: [0, 1],
  undefinedWhen: [
    {
      code: 'nothing-observed',
      why: { pl: 'koniec projektu w tym okresie nie jest znany', en: 'no end of a project is known in the period' },
      when: ({ reason }) => reason === 'no-project-end',
    },
    {
      code: 'nothing-observed',
      why: { pl: 'ostatniego dnia projektu nic nie było pewne', en: 'nothing was certain on the last day of the project' },
      when: ({ reason }) => reason === 'none-active',
    },
    {
      code: 'nothing-observed',
      why: { pl: 'żadne źródło nie mówi, co było po projekcie', en: 'no source tells what was after the project' },
      when: ({ reason }) => reason === 'silence',
    },
  ],
  trivialWhen: [
    {
      code: 'set-by-policy',
      why: {
        pl: 'wynika z założeń: co było po projekcie, mówi przyjęta zasada, a nie źródła',
        en: 'true by assumption: what was after the project is told by the policy, not by sources',
      },
      when: ({ reason }) => reason === 'set-by-policy',
    },
  ],
  standard: true,
  acrossSizes: 'fair',
  band: 'sep',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute(dataset, period, { of, months: later = 12 } = {}) {
    const found = retained(dataset, period, of === 'ties' ? 'ties' : 'memberships', Number(later));
    const { active, kept, possiblyKept } = found;
    const reason = reasonOf(found, period.policy);
    const value = reason === undefined || reason === 'set-by-policy' ? kept / active : NaN;
    const bounds = Number.isNaN(value) ? {} : { low: value, high: possiblyKept / active };
    return [{ subject: null, value, of: active, ...bounds, ...(reason === undefined ? {} : { reason }) }];
  },
};

/** Silence is neither an end nor a stay. */
function reasonOf({ hasProjectEnd, active, known }: Retained, policy = 'evidence-only'): string | undefined {
  if (!hasProjectEnd) return 'no-project-end';
  if (active === 0) return 'none-active';
  if (known > 0) return undefined;
  return policy === 'evidence-only' ? 'silence' : 'set-by-policy';
}
