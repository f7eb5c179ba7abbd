import { expect, test } from 'vitest';
import { bridge } from '#core/metrics/dyad/bridge';
import { readingsOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, boolean> = {}) =>
  readingsOf(bridge, sketch({ gov: ids }, ties), parameters).map(({ subject, value }) => [subject, value].flat().join(' '));

test.each([
  ['every tie of a chain', 'a b c', 'a-b b-c', ['a b 1', 'b c 1']],
  ['no tie of a circle', 'a b c', 'a-b b-c a-c', ['a b 0', 'a c 0', 'b c 0']],
  [
    'the tie between two triangles',
    'a b c d e f',
    'a-b b-c a-c d-e e-f d-f c-d',
    ['a b 0', 'a c 0', 'b c 0', 'c d 1', 'd e 0', 'd f 0', 'e f 0'],
  ],
  ['arcs both ways are one tie', 'a b', 'a>b b>a', ['a b 1']],
  ['no ties, no values', 'a b', '', []],
])('%s', (_, ids, ties, expected) => {
  expect(values(ids, ties)).toEqual(expected);
});
