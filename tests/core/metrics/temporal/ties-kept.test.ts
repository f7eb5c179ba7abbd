import { expect, test } from 'vitest';
import { measureChange } from '#core/metrics/measure-change';
import { sketch } from '#support/sketch';
import { twoMode } from '#support/two-mode';

const before = sketch({ A: 'a b c', B: 'd e' }, 'a-b b-c c-d');
const after = sketch({ A: 'a b c', B: 'd f' }, 'b-a c-a c-d d-f');

test('ties are compared pair by pair, whoever else came or went', () => {
  expect(measureChange(before, after, ['ties-kept'])).toEqual([
    { metric: 'ties-kept', parameters: { of: 'ties' }, subject: null, value: 2, status: 'ok' },
  ]);
});

test('an arc turned round is another arc', () => {
  const [reading] = measureChange(sketch({ A: 'a b' }, 'a>b'), sketch({ A: 'a b' }, 'b>a'), ['ties-kept']);
  expect(reading?.value).toBe(0);
});

test('memberships are the ties between institutions and their teams', () => {
  const was = twoMode({ pzk: 'mops pcpr ppp', platform: 'mops kpp' });
  const is = twoMode({ pzk: 'mops pcpr sp1', forum: 'kpp sp1' });
  expect(measureChange(was, is, [{ id: 'ties-kept', parameters: { of: 'memberships' } }])[0]).toMatchObject({ value: 2, status: 'ok' });
  expect(measureChange(was, is, ['ties-kept'])[0]?.value).toBe(0);
});

test('a one-mode network has no memberships', () => {
  expect(measureChange(before, after, [{ id: 'ties-kept', parameters: { of: 'memberships' } }])[0]).toMatchObject({
    value: NaN,
    status: 'undefined',
    why: { code: 'two-mode-needed' },
  });
});
