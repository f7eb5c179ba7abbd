import { expect, test } from 'vitest';
import { partitionModularity } from '#core/metrics/sector/partition-modularity';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const value = (members: Record<string, string>, ties: string, weighted = false) => [
  ...valuesOf(partitionModularity, sketch(members, ties), { weighted }).values(),
];
const halves = { office: 'a b c', ngo: 'd e f' };

test.each([
  ['two triangles joined by a tie', 'a-b b-c a-c d-e e-f d-f c-d', 5 / 14],
  ['two triangles apart', 'a-b b-c a-c d-e e-f d-f', 1 / 2],
  ['no tie within', 'a-d b-e c-f', -1 / 2],
  ['arcs: out and in are told apart', 'a>b a>d d>b', -2 / 9],
  ['without ties there is nothing to divide', '', NaN],
])('%s', (_, ties, expected) => {
  expect(value(halves, ties)).toEqual([expected]);
});

test('all in one sector are no better than chance', () => {
  expect(value({ office: 'a b c' }, 'a-b b-c')).toEqual([0]);
});

test('weighted, strengths stand for as many ties', () => {
  expect(value(halves, 'a-b*3 d-e*3 a-d*2', true)).toEqual([1 / 4]);
});
