import { expect, test } from 'vitest';
import { measureChange } from '#core/metrics/measure-change';
import { sketch } from '#support/sketch';
import { twoMode } from '#support/two-mode';

test('institutions are counted whether they have ties or not', () => {
  const before = sketch({ A: 'a b c', B: 'd' }, 'a-b');
  const after = sketch({ A: 'b c', B: 'd e f' }, '');
  expect(measureChange(before, after, ['members-left'])).toEqual([
    { metric: 'members-left', parameters: { mode: 'institutions' }, subject: null, value: 1, status: 'ok' },
  ]);
});

test('teams are counted apart from institutions', () => {
  const before = twoMode({ pzk: 'mops pcpr', platform: 'mops kpp', old: 'kpp' });
  const after = twoMode({ pzk: 'mops', forum: 'kpp' });
  const of = (mode: string) => measureChange(before, after, [{ id: 'members-left', parameters: { mode } }])[0]?.value;
  expect(of('affiliations')).toBe(2);
  expect(of('institutions')).toBe(1);
});

test('a one-mode network has no teams', () => {
  const network = sketch({ A: 'a b' }, 'a-b');
  expect(measureChange(network, network, [{ id: 'members-left', parameters: { mode: 'affiliations' } }])[0]?.why?.code).toBe(
    'two-mode-needed',
  );
});
