import { ranksOf } from '#core/compare/comparison/ranks';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const exactly = (value: number) => ({ low: value, high: value });

it('gives the highest rank 1 and equal values the same', () => {
  expect(ranksOf([exactly(2), exactly(5), exactly(2), exactly(1)])).toEqual([2, 1, 2, 4]);
});

it('lets counties share a rank whose intervals overlap, also through a third', () => {
  expect(ranksOf([{ low: 4, high: 6 }, { low: 5, high: 9 }, { low: 3, high: 4 }, exactly(1)])).toEqual([1, 1, 1, 4]);
});

it('ranks nobody above somebody whom it may not exceed', () => {
  const extents = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 5 })), { maxLength: 12 });
  fc.assert(
    fc.property(extents, (drawn) => {
      const all = drawn.map(([low, width]) => ({ low, high: low + width }));
      const ranks = ranksOf(all);
      for (const [i, a] of all.entries()) {
        for (const [j, b] of all.entries()) {
          if (ranks[i]! < ranks[j]!) expect(a.low).toBeGreaterThan(b.high);
          if (a.low <= b.high && b.low <= a.high) expect(ranks[i]).toBe(ranks[j]);
        }
      }
    }),
  );
});
