import { expect, test } from 'vitest';
import { overSources } from '#core/graph/paths/over-sources';
import type { Network } from '#core/model/network';
import { chain, numbered } from '#support/numbered';
import { ring } from '#support/rings';

/** Sources of each slice, in order. */
function slicesOf(network: Network, options: { readonly count?: number; readonly together?: number } = {}): number[][] {
  const slices: number[][] = [];
  const { slices: count, run } = overSources(
    network,
    options,
    (first, end) => void slices.push(Array.from({ length: end - first }, (_, i) => first + i)),
    () => null,
  );
  for (let i = 0; i < count; i++) run(i);
  return slices;
}

test.each([
  ['a small network', chain(70), {}],
  ['a large one', ring(5000), {}],
  ['sources that belong together', ring(3000), { together: 128 }],
  ['a part of the sources', ring(3000), { count: 1001, together: 8 }],
] as const)('%s: every source is in one slice, in order', (_, network, options) => {
  const count = 'count' in options ? options.count : network.nodes.length;
  expect(slicesOf(network, options).flat()).toEqual(Array.from({ length: count }, (__, i) => i));
});

test('no slice visits more nodes and arcs than two million, however many sources there are', () => {
  for (const network of [chain(300), ring(4000), ring(20_000)]) {
    const visits = slicesOf(network).map((sources) => sources.length * (network.nodes.length + network.targets.length));
    expect(Math.max(...visits)).toBeLessThanOrEqual(2 ** 21);
    // But for the last, all are alike.
    expect(new Set(visits.slice(0, -1)).size).toBeLessThanOrEqual(1);
  }
});

test('sources that belong together are never parted, a slice of their own if need be', () => {
  expect(slicesOf(ring(6000), { together: 128 }).map((sources) => sources.length)).toEqual([...Array<number>(46).fill(128), 112]);
});

test('without institutions there is nothing to do', () => {
  expect(slicesOf(numbered(0, []))).toEqual([]);
});
