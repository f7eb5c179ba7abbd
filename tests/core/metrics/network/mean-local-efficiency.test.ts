import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const read = (ids: string, ties: string, parameters = {}) =>
  measure(sketch({ gov: ids }, ties), [{ id: 'mean-local-efficiency', parameters }]).map(({ value }) => value);

test.each([
  ['two triangles joined by a tie', 'a b c d e f', 'a-b b-c a-c d-e e-f d-f c-d', 7 / 9],
  // The way round over the fourth does not count.
  ['in a ring of four the partners of each are not tied', 'a b c d', 'a-b b-c c-d d-a', 0],
  ['all with all', 'a b c d', 'a-b a-c a-d b-c b-d c-d', 1],
  ['fewer than two partners count 0', 'a b c d', 'a-b b-c a-c', 3 / 4],
  ['partners two steps apart count half', 'h a b c', 'h-a h-b h-c a-b b-c', (5 / 6 + 1 + 5 / 6 + 1) / 4],
  ['alone', 'a', '', 0],
  ['nobody there', '', '', NaN],
])('%s', (_, ids, ties, expected) => {
  expect(read(ids, ties)).toEqual([expected]);
});

test('with more than 32 partners, few of them tied or most', () => {
  const partners = Array.from({ length: 70 }, (_, i) => `p${String(i).padStart(2, '0')}`);
  const spokes = partners.map((partner) => `h-${partner}`);
  const chain = partners.slice(1).map((partner, i) => `${partners[i]}-${partner}`);
  const all = partners.flatMap((a, i) => partners.slice(i + 1).map((b) => `${a}-${b}`));
  const missing = all.filter((tie) => tie !== 'p00-p69');
  const inChain = partners.reduce((sum, _, i) => sum + (i === 0 ? 0 : (2 * (70 - i)) / i), 0) / (70 * 69);
  // At either end of the chain the partners are tied; inside, the neighbours are two steps apart over the hub.
  expect(read(`h ${partners.join(' ')}`, [...spokes, ...chain].join(' '))[0]).toBeCloseTo((inChain + 2 + (68 * 5) / 6) / 71, 12);
  const ofHub = (70 * 69 - 1) / (70 * 69);
  expect(read(`h ${partners.join(' ')}`, [...spokes, ...missing].join(' '))[0]).toBeCloseTo((2 + 69 * ofHub) / 71, 12);
});
