import { expect, test } from 'vitest';
import { strongComponents } from '#core/graph/strong-components';
import { sketch } from '#support/sketch';

test('nodes are together if arcs lead there and back', () => {
  const { of, sizes } = strongComponents(sketch({ gov: 'a b c d e f' }, 'a>c c>e e>a e>b b>d d>b f>a'));
  expect([[...of], [...sizes]]).toEqual([
    [0, 1, 0, 1, 0, 2],
    [3, 2, 1],
  ]);
});

test('a very long circle is walked without running out of stack', () => {
  const ids = Array.from({ length: 20_000 }, (_, i) => `i${String(i).padStart(5, '0')}`);
  const ties = ids.map((from, i) => `${from}>${ids[(i + 1) % ids.length]}`);
  expect(strongComponents(sketch({ gov: ids.join(' ') }, ties.join(' '))).sizes).toEqual(Int32Array.of(20_000));
  expect(strongComponents(sketch({ gov: ids.join(' ') }, ties.slice(1).join(' '))).sizes).toHaveLength(20_000);
});
