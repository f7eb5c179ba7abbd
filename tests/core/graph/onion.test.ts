import { expect, test } from 'vitest';
import { cores } from '#core/graph/cores';
import { onion } from '#core/graph/onion';
import { ring } from '#support/rings';
import { scattered } from '#support/scattered';
import { sketch } from '#support/sketch';

test('a long chain is peeled two at a time, and quickly', () => {
  const ids = Array.from({ length: 20_001 }, (_, i) => `i${String(i).padStart(5, '0')}`);
  const layers = onion(
    sketch(
      { gov: ids.join(' ') },
      ids
        .slice(1)
        .map((to, i) => `${ids[i]}-${to}`)
        .join(' '),
    ),
  );
  expect([layers[0], layers[1], layers[10_000], layers[20_000]]).toEqual([1, 2, 10_001, 1]);
});

test('a ring goes in one pass', () => {
  expect(new Set(onion(ring(129)))).toEqual(new Set([1]));
});

test('whoever is in a deeper core goes later', () => {
  const network = scattered(200, 0.03, 5);
  const layers = onion(network);
  const latest = new Map<number, number>();
  const earliest = new Map<number, number>();
  cores(network).forEach((core, i) => {
    latest.set(core, Math.max(latest.get(core) ?? 0, layers[i]!));
    earliest.set(core, Math.min(earliest.get(core) ?? Infinity, layers[i]!));
  });
  const shells = [...latest.keys()].sort((a, b) => a - b);
  expect(shells.length).toBeGreaterThan(2);
  shells.slice(1).forEach((core, at) => expect(earliest.get(core)).toBe(latest.get(shells[at]!)! + 1));
});
