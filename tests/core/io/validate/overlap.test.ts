import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlapping } from '#core/io/validate/overlap';

const stretches = fc.array(
  fc.record({ start: fc.integer({ min: 0, max: 9 }), length: fc.integer({ min: 0, max: 4 }), owner: fc.constantFrom('a', 'b', 'c') }),
  { maxLength: 8 },
);

test('a stretch is in a pair exactly if one of another owner has a day in common with it', () => {
  fc.assert(
    fc.property(stretches, (drawn) => {
      const all = drawn.map(({ start, length, owner }, row) => ({ row, start, end: start + length, owner }));
      const pairs = overlapping(all);
      const inCommon = (a: (typeof all)[number], b: (typeof all)[number]) =>
        a.owner !== b.owner && Math.max(a.start, b.start) < Math.min(a.end, b.end);
      for (const { earlier, later, day } of pairs) {
        expect(inCommon(all[earlier]!, all[later]!)).toBe(true);
        expect(day).toBe(Math.max(all[earlier]!.start, all[later]!.start));
      }
      // Whoever overlaps one that began before it is found; of the whole, the first day in common is.
      const days = all.flatMap((a) => all.flatMap((b) => (inCommon(a, b) ? [Math.max(a.start, b.start)] : [])));
      expect(pairs[0]?.day ?? null).toBe(days.length === 0 ? null : Math.min(...days));
      for (const late of all) {
        const hasEarlier = all.some((early) => early.start < late.start && inCommon(early, late));
        if (hasEarlier) expect(pairs.some(({ later }) => later === late.row)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
