import { expect, test } from 'vitest';
import { pagerank } from '#core/metrics/node/pagerank';
import { valuesOf } from '#support/networks';
import { byNode, sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, boolean | number> = {}) =>
  Object.fromEntries(valuesOf(pagerank, sketch({ gov: ids }, ties), parameters));

const near = (expected: Record<string, number>) =>
  Object.fromEntries(Object.entries(expected).map(([id, value]) => [id, expect.closeTo(value, 14)]));

// With x = 1 for the leaves and 1 + 2α = x for the hub before scaling: hub h = 1 + 2αl, leaves l = 1 + αh/2.
test('the convener of a star is visited as often as half the walks end there', () => {
  const leaf = (1 + 0.25) / (1 - 0.25);
  const hub = 1 + leaf;
  const all = hub + 2 * leaf;
  expect(values('h a b', 'h-a h-b', { damping: 0.5 })).toEqual(near({ h: hub / all, a: leaf / all, b: leaf / all }));
});

test.each([
  ['alike where all are alike', 'a b c', 'a-b b-c a-c', { a: 1 / 3, b: 1 / 3, c: 1 / 3 }],
  ['without ties everybody is visited alike', 'a b', '', { a: 1 / 2, b: 1 / 2 }],
  ['alone one is always there', 'a', '', { a: 1 }],
  ['nobody is visited where nobody is', '', '', {}],
])('%s', (_, ids, ties, expected) => {
  expect(values(ids, ties)).toEqual(near(expected));
});

// b = 1 + a/2, and what b has it gives to both alike, which scaling takes out again.
test('who leads nowhere sends the walker anywhere', () => {
  expect(values('a b', 'a>b', { damping: 0.5 })).toEqual(near({ a: 2 / 5, b: 3 / 5 }));
});

test('with strengths the walker follows strong ties more often', () => {
  const { a, b } = values('h a b', 'h-a*3 h-b', { damping: 0.5, weighted: true });
  // l = 1 + αh·share: h = 1 + (a + b)/2, a = 1 + 3h/8, b = 1 + h/8, so h = 8/3.
  expect([a, b]).toEqual([expect.closeTo(2 / 6, 14), expect.closeTo(4 / 3 / 6, 14)]);
});

test('with sweeps and directly the shares are the same: a county of 64 and one more, who stands alone', () => {
  const ids = Array.from({ length: 64 }, (_, i) => `i${String(i).padStart(2, '0')}`);
  const ties = ids
    .flatMap((id, i) => [`${id}>${ids[(7 * i + 3) % 64]}`, `${id}>${ids[(i * i + 1) % 64]}`])
    .filter((tie) => tie.slice(0, 3) !== tie.slice(4));
  const direct = sketch({ gov: ids.join(' ') }, ties.join(' '));
  const swept = sketch({ gov: `${ids.join(' ')} z` }, ties.join(' '));
  const [few, more] = [byNode(direct, pagerank.compute(direct)), byNode(swept, pagerank.compute(swept))];
  const rest = ids.reduce((sum, id) => sum + more[id]!, 0);
  for (const id of ids) expect(more[id]! / rest).toBeCloseTo(few[id]!, 13);
});
