import { expect, test } from 'vitest';
import { policies, policyLabel, policyOf } from '#core/time/policy';

test('the evidence comes first among the policies offered, and each says its name', () => {
  expect(policies.map(({ id, label }) => `${id}: ${label.pl}`)).toEqual([
    'evidence-only: tylko źródła',
    'last-evidence: do ostatniego dowodu',
    'project-end: do końca projektu',
    'months:12: 12 miesięcy po dowodzie',
  ]);
});

test.each([
  [0, '0 miesięcy po dowodzie', '0 months after the evidence'],
  [1, '1 miesiąc po dowodzie', '1 month after the evidence'],
  [3, '3 miesiące po dowodzie', '3 months after the evidence'],
  [12, '12 miesięcy po dowodzie', '12 months after the evidence'],
  [22, '22 miesiące po dowodzie', '22 months after the evidence'],
  [112, '112 miesięcy po dowodzie', '112 months after the evidence'],
])('months:%i is called %s', (months, pl, en) => {
  expect(policyLabel(`months:${months}`)).toEqual({ pl, en });
});

test.each(['', 'months', 'months:', 'months:-1', 'months:1.5', 'months:012', 'months:9999', 'Evidence-Only'])('%j is no policy', (text) => {
  expect(() => policyOf(text)).toThrow(TypeError);
});
