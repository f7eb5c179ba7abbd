import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { kComponents } from '#core/metrics/network/k-components';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const sets = (ids: string, ties: string) => Object.fromEntries(valuesOf(kComponents, sketch({ gov: ids }, ties)));

test.each([
  ['nobody tied', 'a b', '', {}],
  ['a path is only a component', 'a b c', 'a-b b-c', { '["a","b","c"]': 1 }],
  ['a set that is one for several k stands with the highest', 'a b c d', 'a-b a-c a-d b-c b-d c-d', { '["a","b","c","d"]': 3 }],
  [
    'two triangles joined by a tie',
    'a b c d e f',
    'a-b b-c a-c d-e e-f d-f c-d',
    { '["a","b","c","d","e","f"]': 1, '["a","b","c"]': 2, '["d","e","f"]': 2 },
  ],
  [
    'two cliques of four share two members, who are in both',
    'a b c d e f',
    'a-b a-c a-d b-c b-d c-d c-e c-f d-e d-f e-f',
    { '["a","b","c","d","e","f"]': 2, '["a","b","c","d"]': 3, '["c","d","e","f"]': 3 },
  ],
  [
    'a clique of four that hangs on nobody in particular',
    '0 1 2 3 4 5',
    '0-2 0-3 0-4 0-5 1-3 1-5 2-3 2-4 2-5 3-5',
    { '["0","1","2","3","4","5"]': 2, '["0","2","3","5"]': 3 },
  ],
])('%s', (_, ids, ties, expected) => {
  expect(sets(ids, ties)).toEqual(expected);
});

// Padgett & Ansell 1993; the families whose marriages hold together whoever of them leaves.
test('ten Florentine families stay joined without any one of them', () => {
  const families = 'Acc Alb Bar Bis Cas Gin Gua Lam Med Paz Per Rid Sal Str Tor';
  const marriages =
    'Acc-Med Cas-Per Cas-Str Cas-Bar Med-Bar Med-Rid Med-Tor Med-Alb Med-Sal Sal-Paz Per-Str Per-Bis Str-Rid Str-Bis Rid-Tor Tor-Gua Alb-Gin Alb-Gua Bis-Gua Gua-Lam';
  const network = sketch({ family: families, other: 'Puc' }, marriages);
  expect(measure(network, ['k-components']).map(({ subject, value }) => [(subject ?? []).length, value])).toEqual([
    [15, 1],
    [10, 2],
  ]);
});

// Krackhardt 1990.
test('of the kite eight hold together without any one, seven without any two', () => {
  const ties = 'a-b a-c a-d a-f b-d b-e b-g c-d c-f d-e d-f d-g e-g f-g f-h g-h h-i i-j';
  const readings = measure(sketch({ gov: 'a b c d e f g h i j' }, ties), ['k-components']);
  expect(readings.map(({ subject, value }) => [(subject ?? []).length, value])).toEqual([
    [10, 1],
    [8, 2],
    [7, 3],
  ]);
});

test('it reads two-mode networks as they are', () => {
  const network = { ...sketch({ gov: 'a b', '-': 'Team Unit' }, 'a-Team b-Team a-Unit b-Unit'), modes: Uint8Array.of(1, 1, 0, 0) };
  const [reading] = measure(network, ['k-components']);
  expect([reading?.subject, reading?.value]).toEqual([['Team', 'Unit', 'a', 'b'], 2]);
});

test('a search over the limit gives one reading without a value', () => {
  const readings = measure(sketch({ gov: 'a b c' }, 'a-b b-c a-c'), [{ id: 'k-components', parameters: { limit: 1 } }]);
  expect(readings).toMatchObject([{ subject: null, value: NaN, status: 'undefined', why: { code: 'too-costly' } }]);
});
