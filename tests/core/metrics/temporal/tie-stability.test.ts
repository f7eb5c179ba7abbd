import { expect, test } from 'vitest';
import { measureChange } from '#core/metrics/measure-change';
import { sketch } from '#support/sketch';

const before = sketch({ A: 'a b c', B: 'd e' }, 'a-b b-c c-d');
const after = sketch({ A: 'a b c', B: 'd f' }, 'b-a c-a c-d d-f');

test('ties of both among ties of either', () => {
  expect(measureChange(before, after, ['tie-stability'])[0]).toMatchObject({ value: 2 / 5, status: 'ok' });
});

test('among those that stayed, ties of newcomers do not count', () => {
  // a b c d stayed: a-b, b-c, c-d before, a-b, a-c, c-d after.
  expect(measureChange(before, after, [{ id: 'tie-stability', parameters: { among: 'stayers' } }])[0]?.value).toBe(2 / 4);
});

test('without ties before and after there is no share', () => {
  const empty = sketch({ A: 'a b' }, '');
  expect(measureChange(empty, empty, ['tie-stability'])[0]).toMatchObject({ value: NaN, status: 'undefined', why: { code: 'no-ties' } });
});

test('a network against itself is wholly stable', () => {
  expect(measureChange(before, before, ['tie-stability'])[0]?.value).toBe(1);
});
