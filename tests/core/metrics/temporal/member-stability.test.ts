import { expect, test } from 'vitest';
import { measureChange } from '#core/metrics/measure-change';
import { sketch } from '#support/sketch';

test('institutions of both among institutions of either', () => {
  const before = sketch({ A: 'a b c', B: 'd' }, 'a-b');
  const after = sketch({ A: 'b c', B: 'd e f' }, '');
  expect(measureChange(before, after, ['member-stability'])[0]).toMatchObject({ value: 3 / 6, status: 'ok' });
});

test('where nobody was there before or after there is no share', () => {
  expect(measureChange(sketch({}, ''), sketch({}, ''), ['member-stability'])[0]?.why?.code).toBe('no-nodes');
});
