import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNetwork } from '#core/graph/making/build';
import { stableLayout, type StoredLayout } from '#core/layout/stable-layout';
import type { Network } from '#core/model/network';
import { drawn } from '#support/drawn-network';
import { countySizes, seeded, syntheticCounty } from '#support/synthetic-county';

const counties = fc
  .array(fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })), { maxLength: 14 }), { maxLength: 5 })
  .map((states) => states.map((ties) => ties.map(([from, to]) => `${'abcdefghi'[from]}-${'abcdefghi'[to]}`)));

test('the order of rows does not show', () => {
  fc.assert(
    fc.property(counties, fc.integer(), (states, seed) => {
      const random = seeded(seed);
      const shuffled = states.map((ties) =>
        ties.toSorted(() => random() - 0.5).map((tie) => (random() < 0.5 ? tie : [...tie].toReversed().join(''))),
      );
      expect(layoutOf(shuffled)).toEqual(layoutOf(states));
    }),
    { numRuns: 60 },
  );
});

test('every institution present has a place, and only those', () => {
  fc.assert(
    fc.property(counties, fc.constantFrom(0, 0.3, 0.7, 0.99, 1), (states, stability) => {
      const networks = states.map((ties) => drawn(ties.join(' ')));
      expectPlaces(networks, stableLayout(networks, { stability }));
    }),
    { numRuns: 100 },
  );
});

describe('the edge of what can be drawn', () => {
  test.each([
    ['no state', []],
    ['a state without institutions', ['']],
    ['one institution', ['a']],
    ['two strangers', ['a b']],
    ['institutions alone', ['a b c d e']],
    ['a county in pieces', ['a-b c-d e f-g g-h h-f']],
    ['a county that dies and comes back', ['a-b b-c', '', 'a-b b-c']],
    ['all institutions replaced', ['a-b b-c', 'd-e e-f']],
    ['one state', ['hub-a hub-b hub-c hub-d']],
  ])('%s', (_, texts) => {
    const networks = texts.map(drawn);
    expectPlaces(networks, stableLayout(networks));
    expectPlaces(networks, stableLayout(networks, { layout: 'fixed' }));
  });
});

test('equal institutions around a hub do not coincide', () => {
  const { anchor } = stableLayout([drawn('hub-a hub-b hub-c hub-d hub-e')]);
  const places = new Set(Array.from({ length: 6 }, (_, i) => `${anchor[2 * i]} ${anchor[2 * i + 1]}`));
  expect(places.size).toBe(6);
});

test('a state that repeats the last one leaves everybody in place', () => {
  const county = syntheticCounty(countySizes[0]!, 3);
  const { positions, quality } = stableLayout([...county, county.at(-1)!]);
  const [last, repeated] = positions.slice(-2);
  // Ties are about 1 long: less than 2 % of a tie is not seen as movement.
  expect(Math.max(...[...last!].map((value, k) => (Number.isNaN(value) ? 0 : Math.abs(value - repeated![k]!))))).toBeLessThan(0.02);
  expect(quality.still).toBeGreaterThan(0.75);
});

test('the leader stands in the upper half, the largest area to the right', () => {
  const county = drawn('hub-a/EDU hub-b/EDU hub-c/EDU hub-d/SOC hub-e/SOC a-b b-c d-e e-f/HEA');
  for (const lead of ['a', 'd', 'f']) {
    const { ids, anchor } = stableLayout([county], { lead });
    expect(anchor[2 * ids.indexOf(lead) + 1]).toBeGreaterThan(0);
    expect(['a', 'b', 'c'].reduce((sum, id) => sum + anchor[2 * ids.indexOf(id)]!, 0)).toBeGreaterThan(0);
  }
});

test('the facet the reader looks at does not move anybody', () => {
  const county = syntheticCounty(countySizes[0]!, 1);
  const otherwise = county.map((network) => ({ ...network, facet: 'sector', groups: network.groups.map(() => -1), groupNames: [] }));
  expect(stableLayout(otherwise)).toEqual(stableLayout(county));
});

test('direction and strength do not count', () => {
  expect(stableLayout([path(true, 5)])).toEqual(stableLayout([path(false, 1)]));
});

test('stability runs from free movement to none', () => {
  const county = syntheticCounty(countySizes[0]!, 1);
  const [free, gated, fixed] = [0, 0.7, 1].map((stability) => stableLayout(county, { stability }).quality);
  expect(free!.move).toBeGreaterThan(gated!.move);
  expect(free!.stress).toBeLessThan(gated!.stress);
  expect(gated!.stress).toBeLessThan(fixed!.stress);
  expect(fixed).toMatchObject({ move: 0, p95: 0, still: 1, unexplained: 0 });
});

test.each([-0.1, 1.1, NaN])('a stability of %d is refused', (stability) => {
  expect(() => stableLayout([], { stability })).toThrow(new TypeError(`stability must lie between 0 and 1, not ${stability}`));
});

function expectPlaces(networks: readonly Network[], { ids, anchor, positions, rests }: StoredLayout): void {
  expect(positions).toHaveLength(networks.length);
  expect([...anchor].filter(Number.isFinite)).toHaveLength(2 * ids.length);
  networks.forEach(({ nodes }, t) => {
    const places = [...positions[t]!];
    expect(ids.filter((_, i) => Number.isFinite(places[2 * i]) && Number.isFinite(places[2 * i + 1]))).toEqual(nodes);
    expect(ids.filter((_, i) => !Number.isNaN(places[2 * i]) || !Number.isNaN(places[2 * i + 1]))).toEqual(nodes);
    expect(ids.filter((_, i) => rests[t]![i]! >= 0)).toEqual(nodes);
  });
}

function layoutOf(states: readonly (readonly string[])[]): StoredLayout {
  return stableLayout(states.map((ties) => drawn(ties.join(' '))));
}

function path(directed: boolean, strength: number): Network {
  return buildNetwork({
    nodes: ['a', 'b', 'c', 'd'].map((id) => ({ id, group: null, attributes: { label: id, sector: '', area: '', tier: '' } })),
    ties: [
      ['a', 'b'],
      ['c', 'b'],
      ['c', 'd'],
    ].map(([from = '', to = '']) => ({ from, to, strength })),
    directed,
    twoMode: false,
    facet: 'area',
    made: { mode: 'direct', affiliations: 0, symmetricBySource: false },
  });
}
