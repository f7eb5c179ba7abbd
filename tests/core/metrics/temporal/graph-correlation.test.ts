import { expect, test } from 'vitest';
import { measureChange } from '#core/metrics/measure-change';
import { sketch } from '#support/sketch';

const line = sketch({ A: 'a b c d e' }, 'a-b b-c c-d d-e');

test('the same ties correlate perfectly, the opposite ones not at all', () => {
  expect(measureChange(line, line, ['graph-correlation'])[0]).toMatchObject({ value: 1, status: 'ok' });
  const complement = sketch({ A: 'a b c d e' }, 'a-c a-d a-e b-d b-e c-e');
  expect(measureChange(line, complement, ['graph-correlation'])[0]?.value).toBeCloseTo(-1, 12);
});

test('by hand: four and two ties of ten pairs, one of them in both', () => {
  // (1/10 - 4/10 · 2/10) / √(4/10 · 6/10 · 2/10 · 8/10)
  const other = sketch({ A: 'a b c d e' }, 'a-b a-c');
  expect(measureChange(line, other, ['graph-correlation'])[0]?.value).toBeCloseTo(0.02 / Math.sqrt(0.24 * 0.16), 12);
});

test('strengths count when asked for', () => {
  const strong = sketch({ A: 'a b c d e' }, 'a-b*2 b-c*2 c-d*2 d-e*2');
  const other = sketch({ A: 'a b c d e' }, 'a-b*9 b-c c-d d-e');
  const weighted = (after: typeof other) =>
    measureChange(strong, after, [{ id: 'graph-correlation', parameters: { weighted: true } }])[0]?.value;
  expect(weighted(line)).toBeCloseTo(1, 12);
  // Means 8/10 and 12/10; squares 16 and 84; products 24.
  expect(weighted(other)).toBeCloseTo((24 - 9.6) / Math.sqrt((16 - 6.4) * (84 - 14.4)), 12);
});

test('where nothing varies there is no correlation', () => {
  const empty = sketch({ A: 'a b c d e' }, '');
  expect(measureChange(line, empty, ['graph-correlation'])[0]).toMatchObject({ value: NaN, why: { code: 'zero-variance' } });
  const complete = sketch({ A: 'a b c' }, 'a-b b-c a-c');
  expect(measureChange(complete, complete, ['graph-correlation'])[0]?.why?.code).toBe('zero-variance');
});

test('fewer than five common institutions are too few', () => {
  const before = sketch({ A: 'a b c' }, 'a-b');
  expect(measureChange(before, before, ['graph-correlation'])[0]).toMatchObject({
    value: 1,
    status: 'too-small',
    why: { code: 'few-nodes' },
  });
});
