import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const read = (ids: string, ties: string, parameters = {}) =>
  measure(sketch({ gov: ids }, ties), [{ id: 'closeness-centralization', parameters }]).map(({ value }) => value);

test.each([
  ['a star', 'h a b c d', 'h-a h-b h-c h-d', 1],
  ['a path of four', 'a b c d', 'a-b b-c c-d', 5 / 12],
  ['two triangles joined by a tie', 'a b c d e f', 'a-b b-c a-c d-e e-f d-f c-d', 27 / 70],
  ['a ring', 'a b c d', 'a-b b-c c-d d-a', 0],
])('%s', (_, ids, ties, expected) => {
  expect(read(ids, ties)[0]).toBeCloseTo(expected, 12);
});

test.each([
  ['not everybody can be reached', 'a b c', 'a-b', 'disconnected'],
  ['the ties have a direction', 'a b c', 'a>b b>c c>a', 'needs-no-direction'],
  ['there are two', 'a b', 'a-b', 'few-nodes'],
])('it is undefined where %s', (_, ids, ties, code) => {
  expect(measure(sketch({ gov: ids }, ties), ['closeness-centralization'])).toMatchObject([{ value: NaN, why: { code } }]);
});
