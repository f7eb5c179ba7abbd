import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const read = (ids: string, ties: string, parameters = {}) =>
  measure(sketch({ gov: ids }, ties), [{ id: 'betweenness-centralization', parameters }]).map(({ value }) => value);

test.each([
  ['a star', 'h a b c d', 'h-a h-b h-c h-d', 1],
  ['a path of four', 'a b c d', 'a-b b-c c-d', 4 / 9],
  ['two triangles joined by a tie', 'a b c d e f', 'a-b b-c a-c d-e e-f d-f c-d', 12 / 25],
  ['a ring', 'a b c d', 'a-b b-c c-d d-a', 0],
  ['arcs that meet in one and go on from it', 'h a b c', 'a>h b>h h>c', 2 / 6],
  ['two, between whom nobody is', 'a b', 'a-b', NaN],
])('%s', (_, ids, ties, expected) => {
  expect(read(ids, ties)).toEqual([expected]);
});
