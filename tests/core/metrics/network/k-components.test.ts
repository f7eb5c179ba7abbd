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

test('it reads two-mode networks as they are', () => {
  const network = { ...sketch({ gov: 'a b', '-': 'Team Unit' }, 'a-Team b-Team a-Unit b-Unit'), modes: Uint8Array.of(1, 1, 0, 0) };
  const [reading] = measure(network, ['k-components']);
  expect([reading?.subject, reading?.value]).toEqual([['Team', 'Unit', 'a', 'b'], 2]);
});

test('a search over the limit gives one reading without a value', () => {
  const readings = measure(sketch({ gov: 'a b c' }, 'a-b b-c a-c'), [{ id: 'k-components', parameters: { limit: 1 } }]);
  expect(readings).toMatchObject([{ subject: null, value: NaN, status: 'undefined', why: { code: 'too-costly' } }]);
});
