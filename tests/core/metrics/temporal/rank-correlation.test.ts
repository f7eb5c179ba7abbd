import { expect, test } from 'vitest';
import { measureChange } from '#core/metrics/measure-change';
import { sketch } from '#support/sketch';

test('the same order correlates perfectly though values grew', () => {
  const before = sketch({ A: 'a b c d e' }, 'a-b a-c a-d b-c');
  const after = sketch({ A: 'a b c d e' }, 'a-b a-c a-d a-e b-c b-d');
  expect(measureChange(before, before, ['rank-correlation'])[0]).toMatchObject({
    value: 1,
    status: 'ok',
    parameters: { metric: 'degree' },
  });
  // Degrees 3 2 2 1 0 and 4 3 2 2 1: of ten pairs nine vary in each, eight in both, all of these in the same order.
  expect(measureChange(before, after, ['rank-correlation'])[0]?.value).toBeCloseTo(8 / 9, 12);
});

test('only institutions of both networks are ranked', () => {
  const before = sketch({ A: 'a b c d e x' }, 'a-b a-c a-d b-c x-a x-b x-c x-d x-e');
  const after = sketch({ A: 'a b c d e y' }, 'a-b a-c a-d b-c y-e');
  // Degrees of a b c d e: 4 3 3 2 1 and 3 2 2 1 1.
  expect(measureChange(before, after, ['rank-correlation'])[0]?.value).toBeCloseTo(8 / Math.sqrt(9 * 8), 12);
});

test('positions of equals give no order', () => {
  const ring = sketch({ A: 'a b c d e' }, 'a-b b-c c-d d-e e-a');
  expect(measureChange(ring, ring, [{ id: 'rank-correlation', parameters: { metric: 'betweenness' } }])[0]).toMatchObject({
    value: NaN,
    status: 'undefined',
    why: { code: 'zero-variance' },
  });
});
