import { expect, test } from 'vitest';
import { measureChange } from '#core/metrics/measure-change';
import { sketch } from '#support/sketch';
import { twoMode } from '#support/two-mode';

test('institutions are counted whether they have ties or not', () => {
  const before = sketch({ A: 'a b c', B: 'd' }, 'a-b');
  const after = sketch({ A: 'b c', B: 'd e f' }, '');
  expect(measureChange(before, after, ['members-stayed'])).toEqual([
    { metric: 'members-stayed', parameters: { mode: 'institutions' }, subject: null, value: 3, status: 'ok' },
  ]);
});

test('teams are counted apart from institutions', () => {
  const before = twoMode({ pzk: 'mops pcpr', platform: 'mops kpp', old: 'kpp' });
  const after = twoMode({ pzk: 'mops', forum: 'kpp' });
  const of = (mode: string) => measureChange(before, after, [{ id: 'members-stayed', parameters: { mode } }])[0]?.value;
  expect(of('affiliations')).toBe(1);
  expect(of('institutions')).toBe(2);
});

test('a one-mode network has no teams', () => {
  const network = sketch({ A: 'a b' }, 'a-b');
  expect(measureChange(network, network, [{ id: 'members-stayed', parameters: { mode: 'affiliations' } }])[0]?.why?.code).toBe(
    'two-mode-needed',
  );
});
