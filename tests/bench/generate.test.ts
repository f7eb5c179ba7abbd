import { expect, test } from 'vitest';
import { betweenness } from '../../packages/core/src/metrics/node/betweenness.ts';
import { harmonicCloseness } from '../../packages/core/src/metrics/node/harmonic-closeness.ts';
import { barabasiAlbert, fringe, panel, plantedPartition, twoMode } from './generate.ts';
import { networkOf } from './network.ts';

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

test('the small graphs of the benches are those whose betweenness and closeness are known', () => {
  const attached = networkOf(barabasiAlbert(1000, 5, 1007));
  expect(sum(betweenness.compute(attached))).toBeCloseTo(986_557, 4);
  expect(sum(harmonicCloseness.compute(attached)) / 999).toBeCloseTo(353.724257591, 8);
  const planted = networkOf(plantedPartition(1000, 10, 10, 1011));
  expect(sum(betweenness.compute(planted))).toBeCloseTo(1_269_784, 4);
  expect(sum(harmonicCloseness.compute(planted)) / 999).toBeCloseTo(301.436670003, 8);
});

test('six of ten nodes of the fringe hang in trees, each by one tie more', () => {
  const { n, u } = fringe();
  expect([n, u.length]).toEqual([10_000, 15 + 5 * 3994 + 6000]);
});

test('the memberships come to as many different pairs of institutions as are known', () => {
  const { institutions, partnerships, partnershipCount } = twoMode();
  const members = Array.from({ length: partnershipCount }, (): number[] => []);
  institutions.forEach((institution, k) => members[partnerships[k]!]!.push(institution));
  const pairs = new Set(members.flatMap((met) => met.flatMap((i) => met.filter((j) => i < j).map((j) => i * 20_000 + j))));
  expect(pairs.size).toBe(431_387);
});

test('a panel of 380 counties has as many institutions, ties and networks of 128 ties as are known', () => {
  const { counties, quarters } = panel(380, 60, 20_181);
  expect(counties.reduce((total, { institutions }) => total + institutions.length, 0)).toBe(13_373);
  expect(counties.reduce((total, { ties }) => total + ties.length, 0)).toBe(86_578);
  const sizes = counties.flatMap(({ ties }) => {
    const size = Array.from({ length: quarters }, () => 0);
    for (const { start, end } of ties) for (let q = start; q < end; q++) size[q]!++;
    return size;
  });
  expect(sizes).toHaveLength(22_800);
  expect(sizes.filter((size) => size === 128)).toHaveLength(59);
});
