import { expect, test } from 'vitest';
import { burtEffectiveSize } from '#core/metrics/node/burt-effective-size';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, string | boolean> = {}) =>
  Object.fromEntries(valuesOf(burtEffectiveSize, sketch({ gov: ids }, ties), parameters));

test.each([
  ['partners who do not know each other all count', 'h a b c', 'h-a h-b h-c', { h: 3, a: 1, b: 1, c: 1 }],
  ['of partners who all know each other one counts', 'a b c d', 'a-b a-c a-d b-c b-d c-d', { a: 1, b: 1, c: 1, d: 1 }],
  ['one tie among three partners takes off two thirds', 'h a b c', 'h-a h-b h-c a-b', { h: 7 / 3, a: 1, b: 1, c: 1 }],
  ['an institution without ties has none', 'a b c', 'a-b', { a: 1, b: 1, c: NaN }],
  ['with strengths of 9 on every tie nothing is different', 'h a b c', 'h-a*9 h-b*9 h-c*9 a-b*9', { h: 7 / 3, a: 1, b: 1, c: 1 }],
])('%s', (_, ids, ties, expected) => {
  expect(values(ids, ties)).toEqual(expected);
});

test('a strong tie between partners repeats more: 3 - (1/4 · 1 + 2/4 · 1 + ...)', () => {
  // a gives b 2 of its 4 and c 1, d 1; b and c are tied by 4, the most of both: b repeats 1/4, c repeats 2/4.
  const { a } = values('a b c d', 'a-b*2 a-c*1 a-d*1 b-c*4', { weighted: true });
  expect(a).toBeCloseTo(3 - 1 / 4 - 2 / 4, 14);
});

test('along arcs the most a partner invests is the measure, not the most it receives', () => {
  expect(values('n0 n1 n2 n3', 'n0>n1 n1>n2 n2>n0 n0>n2 n3>n0')['n0']).toBeCloseTo(2.375, 14);
});

test('who only receives ties has partners too', () => {
  expect(values('a b c', 'b>a c>a')).toEqual({ a: 2, b: 1, c: 1 });
});
