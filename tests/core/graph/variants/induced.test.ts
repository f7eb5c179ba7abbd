import { expect, test } from 'vitest';
import { induced } from '#core/graph/variants/induced';
import { sketch } from '#support/sketch';
import { tiesOf } from '#support/ties';

test.each([
  ['ties among those who stay', 'a-b*2 b-c a-c*3', ['a-c 3']],
  ['arcs among those who stay, either way', 'a>b c>a*3 b>c', ['c>a 3']],
])('%s', (_, ties, expected) => {
  const left = induced(sketch({ gov: 'a b', ngo: 'c' }, ties), Uint8Array.of(1, 0, 1));
  expect([left.nodes, tiesOf(left)]).toEqual([['a', 'c'], expected]);
});

test('only groups that are still there are named', () => {
  const network = sketch({ gov: 'a', ngo: 'b c', '-': 'd' }, 'a-b');
  const left = induced(network, Uint8Array.of(0, 1, 0, 1));
  expect([left.groupNames, [...left.groups]]).toEqual([['ngo'], [0, -1]]);
});
