import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leaveOneOut, leaveOneOutAsync } from '#core/inference/leave-one-out';
import { sketch } from '#support/sketch';
import { twoMode } from '#support/two-mode';

const star = () => sketch({ gov: 'hub', ngo: 'a b c' }, 'hub-a hub-b hub-c');

test('a star loses everything with its hub', () => {
  const result = leaveOneOut(star(), { metric: 'density' });
  expect(result.without.map(({ institution, reading }) => [institution, reading.value])).toEqual([
    ['a', 2 / 3],
    ['b', 2 / 3],
    ['c', 2 / 3],
    ['hub', 0],
  ]);
  expect(result).toMatchObject({ n: 4, low: 0, high: 2 / 3, undefinedIn: 0, mostMoving: ['hub'] });
  // Mean 1/2: deviations 1/6 three times and 1/2; (4 - 2) / 8 of 1/3.
  expect(result.standardError).toBeCloseTo(Math.sqrt(1 / 12), 14);
});

test('where several move a value equally far all are named; where none does, none is', () => {
  const ring = sketch({ gov: 'a b c d' }, 'a-b b-c c-d d-a');
  expect(leaveOneOut(ring, { metric: 'tie-count' }).mostMoving).toEqual(['a', 'b', 'c', 'd']);
  expect(leaveOneOut(ring, { metric: 'connectedness' }).mostMoving).toEqual([]);
});

test('a degree of an institution is undefined without it, and falls without its partners', () => {
  const result = leaveOneOut(star(), { metric: 'degree', subject: 'hub' });
  expect(result).toMatchObject({ low: 2, high: 2, undefinedIn: 1, mostMoving: ['a', 'b', 'c'], standardError: NaN });
  expect(result.without.at(-1)?.reading.status).toBe('undefined');
});

test('a sector goes with its last institution', () => {
  const result = leaveOneOut(star(), { metric: 'blau-index' });
  expect(result.without.at(-1)?.reading.value).toBe(0);
});

test('affiliations stay, and a projection is made anew without the institution', () => {
  const meetings = twoMode({ E: 'a b c', F: 'c d' });
  const counted = leaveOneOut(meetings, { metric: 'two-mode-degree', subject: 'E' });
  expect(counted.without.map(({ institution }) => institution)).toEqual(['a', 'b', 'c', 'd']);
  const newman = leaveOneOut(meetings, { metric: 'strength', subject: 'a', projection: 'newman' });
  // In company of any size the strengths of an institution sum to its affiliations.
  expect(newman.without.map(({ reading }) => reading.value)).toEqual([NaN, 1, 1, 1]);
});

describe('for any network', () => {
  test('the range holds every value, and slices do not show', async () => {
    const ties = fc.subarray(['a-b', 'a-c', 'a-d', 'b-c', 'b-d', 'c-d', 'd-e']);
    await fc.assert(
      fc.asyncProperty(ties, async (chosen) => {
        const network = sketch({ gov: 'a b c d e' }, chosen.join(' '));
        const result = leaveOneOut(network, { metric: 'transitivity' });
        expect(await leaveOneOutAsync(network, { metric: 'transitivity' })).toEqual(result);
        const values = result.without.map(({ reading }) => reading.value).filter((value) => !Number.isNaN(value));
        expect(values.every((value) => value >= result.low && value <= result.high)).toBe(true);
        expect(values.length + result.undefinedIn).toBe(5);
      }),
      { numRuns: 30 },
    );
  });
});

test('no institution leaves nothing to leave out', () => {
  expect(leaveOneOut(sketch({}, ''), { metric: 'node-count' })).toMatchObject({ n: 0, without: [], low: NaN, high: NaN, mostMoving: [] });
});
