import { expect, test } from 'vitest';
import { measureChange } from '#core/metrics/measure-change';
import { sketch } from '#support/sketch';
import { twoMode } from '#support/two-mode';

test('institutions are counted whether they have ties or not', () => {
  const before = sketch({ A: 'a b c', B: 'd' }, 'a-b');
  const after = sketch({ A: 'b c', B: 'd e f' }, '');
  expect(measureChange(before, after, ['members-joined'])).toEqual([
    { metric: 'members-joined', parameters: { mode: 'institutions' }, subject: null, value: 2, status: 'ok' },
  ]);
});

test('teams are counted apart from institutions', () => {
  const before = twoMode({ pzk: 'mops pcpr', platform: 'mops kpp', old: 'kpp' });
  const after = twoMode({ pzk: 'mops', forum: 'kpp' });
  const of = (mode: string) => measureChange(before, after, [{ id: 'members-joined', parameters: { mode } }])[0]?.value;
  expect(of('affiliations')).toBe(1);
  expect(of('institutions')).toBe(0);
});

test('a one-mode network has no teams', () => {
  const network = sketch({ A: 'a b' }, 'a-b');
  expect(measureChange(network, network, [{ id: 'members-joined', parameters: { mode: 'affiliations' } }])[0]?.why?.code).toBe(
    'two-mode-needed',
  );
});
