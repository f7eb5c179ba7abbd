import { describe, expect, test } from 'vitest';
import { fitLayout } from '#core/layout/fit-layout';
import { overlapsIn } from '#core/layout/overlap';
import { stableLayout } from '#core/layout/stable-layout';
import { drawn } from '#support/drawn-network';
import { countySizes, syntheticCounty } from '#support/synthetic-county';

const boxes = [
  { width: 960, height: 640, radius: 28 },
  { width: 600, height: 480, radius: 21.8 },
  { width: 320, height: 360, radius: 10.9 },
];

describe.each(countySizes.slice(0, 3))('a county of $institutions institutions', (size) => {
  const layout = stableLayout(syntheticCounty(size, 1));

  test.each(boxes)('has no glyph over another or over the edge in $width × $height', ({ width, height, radius }) => {
    const fitted = fitLayout(layout, { width, height, radiusOf: () => radius });
    const radii = Float64Array.from(fitted.ids, () => Math.max(4, radius * fitted.shrink));
    expect(fitted.overlaps).toBe(0);
    expect(overlapsIn(fitted.anchor, radii)).toBe(0);
    for (const picture of [fitted.anchor, ...fitted.positions]) {
      expect(overlapsIn(picture, radii)).toBe(0);
      const coordinates = [...picture];
      expect(
        coordinates.every((value, k) => Number.isNaN(value) || (value >= radii[0]! && value <= (k % 2 === 0 ? width : height) - radii[0]!)),
      ).toBe(true);
    }
  });

  test('is pushed apart without moving those who rest', () => {
    const { width, height, radius } = boxes[2]!;
    const [before, after] = [0.001, radius].map((r) => fitLayout(layout, { width, height, radiusOf: () => r, margin: 40 }).positions);
    layout.rests.forEach((rests, t) => {
      rests.forEach((first, i) => {
        if (t === 0 || first < 0 || first === t) return;
        const shift = (k: number, picture: readonly Float64Array[]) => picture[t]![k]! - picture[t - 1]![k]!;
        // Two decimals in each of four coordinates.
        expect(Math.abs(shift(2 * i, after!) - shift(2 * i, before!))).toBeLessThan(0.021);
      });
    });
  });
});

test('what is up in the layout is up on screen, where y points down', () => {
  const layout = stableLayout([drawn('a-b b-c c-a c-d')]);
  const { anchor } = fitLayout(layout, { width: 400, height: 300, radiusOf: () => 5 });
  expect(ranks(ys(anchor).map((y) => -y))).toEqual(ranks(ys(layout.anchor)));
});

test('a single tie does not stretch across the box', () => {
  const { anchor } = fitLayout(stableLayout([drawn('a-b')]), { width: 1000, height: 600, radiusOf: () => 10 });
  expect(Math.abs(anchor[0]! - anchor[2]!)).toBeCloseTo(240, 0);
  expect([anchor[1], anchor[3]]).toEqual([300, 300]);
});

test('glyphs shrink where the box is too small for them, down to 4 px', () => {
  const crowd = drawn(Array.from({ length: 30 }, (_, i) => `hub-i${i}`).join(' '));
  const fitted = fitLayout(stableLayout([crowd]), { width: 150, height: 150, radiusOf: () => 18 });
  expect(fitted.overlaps).toBe(0);
  expect(fitted.shrink).toBeLessThan(1);
  const crushed = fitLayout(stableLayout([crowd]), { width: 30, height: 30, radiusOf: () => 18 });
  expect(crushed.overlaps).toBeGreaterThan(0);
  expect([...crushed.anchor].some(Number.isNaN)).toBe(false);
});

test('comparisons draw each institution at one place in all states', () => {
  const layout = stableLayout(syntheticCounty(countySizes[0]!, 2), { layout: 'fixed' });
  const { anchor, positions } = fitLayout(layout, { width: 600, height: 480, radiusOf: () => 20 });
  for (const picture of positions) picture.forEach((value, k) => expect(Number.isNaN(value) || value === anchor[k]).toBe(true));
});

function ranks(values: readonly number[]): number[] {
  return values.map((_, i) => i).toSorted((i, j) => values[i]! - values[j]!);
}

function ys(picture: Float64Array): number[] {
  return [...picture].filter((_, k) => k % 2 === 1);
}

test('a tall box is used by drawing a layout longer than it is, a wide one by drawing it wider, each at most 1.6 times', () => {
  const layout = stableLayout([drawn('a-b b-c c-a c-d')]);
  const slope = (width: number, height: number) => {
    const { anchor } = fitLayout(layout, { width, height, radiusOf: () => 4 });
    const side = (axis: number) => {
      const values = [...anchor].filter((_, k) => k % 2 === axis);
      return Math.max(...values) - Math.min(...values);
    };
    return side(1) / side(0);
  };
  expect(slope(150, 900) / slope(900, 150)).toBeGreaterThan(1.5);
  expect(slope(150, 900) / slope(900, 150)).toBeLessThan(1.6 * 1.6 + 0.01);
});
