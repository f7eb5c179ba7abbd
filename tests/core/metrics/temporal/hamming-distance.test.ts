import { expect, test } from 'vitest';
import { measureChange } from '#core/metrics/measure-change';
import { sketch } from '#support/sketch';

const before = sketch({ A: 'a b c', B: 'd e' }, 'a-b b-c c-d');
const after = sketch({ A: 'a b c', B: 'd f' }, 'b-a c-a c-d d-f');

test('pairs tied in one of the networks only, among institutions of both', () => {
  // b-c went, a-c came; d-f is a tie of a newcomer.
  expect(measureChange(before, after, ['hamming-distance'])[0]).toMatchObject({ value: 2, status: 'ok' });
});

test('an arc turned round is two differences', () => {
  expect(measureChange(sketch({ A: 'a b' }, 'a>b'), sketch({ A: 'a b' }, 'b>a'), ['hamming-distance'])[0]?.value).toBe(2);
});

test('networks without two institutions in common share no pair', () => {
  const [reading] = measureChange(sketch({ A: 'a b' }, 'a-b'), sketch({ A: 'b c' }, 'b-c'), ['hamming-distance']);
  expect(reading).toMatchObject({ value: NaN, status: 'undefined', why: { code: 'few-nodes' } });
});
