import { describe, expect, test } from 'vitest';
import { labelPermutationTest, labelPermutationTestAsync } from '#core/inference/label-permutation-test';
import { sketch } from '#support/sketch';
import { twoMode } from '#support/two-mode';

const offices = { gov: 'MOPS PCPR', ngo: 'Dary Przystań' };

describe('of four institutions in two groups of two, all six ways to deal are counted', () => {
  test('two ties across: four of six deals give as many', () => {
    // Each of the two ties crosses or not together with the other: 1 in 4 deals, -1 in 2.
    const result = labelPermutationTest(sketch(offices, 'MOPS-Dary PCPR-Przystań'), { metric: 'ei-index' });
    expect(result).toMatchObject({ null: 'labels', n: 4, replicates: 6, exact: true, monteCarloError: 0, status: 'too-small' });
    expect(result.why?.code).toBe('few-arrangements');
    expect([result.pHigh, result.pLow]).toEqual([4 / 6, 1]);
    expect(result.mean).toBeCloseTo(1 / 3, 14);
  });

  test('the density between two groups', () => {
    const result = labelPermutationTest(sketch(offices, 'MOPS-PCPR'), { metric: 'block-density', subject: ['gov', 'ngo'] });
    // 4 of 6 pairs lie across: the one tie does with chance 4/6, and is then 1 of 4.
    expect(result.observed).toMatchObject({ subject: ['gov', 'ngo'], value: 0 });
    expect([result.pLow, result.pHigh]).toEqual([2 / 6, 1]);
    expect(result.mean).toBeCloseTo(1 / 6, 14);
  });
});

test('two groups of four with all ties within them: 2 of 70 deals', () => {
  const network = sketch({ gov: 'a b c d', ngo: 'e f g h' }, 'a-b b-c c-d d-a e-f f-g g-h h-e a-c e-g');
  const result = labelPermutationTest(network, { metric: 'ei-index' });
  expect(result).toMatchObject({ replicates: 70, exact: true, status: 'ok' });
  expect(result.pLow).toBe(2 / 70);
  // On average as many ties cross as pairs do: 16 of 28.
  expect(result.mean).toBeCloseTo((2 * 16) / 28 - 1, 14);
  expect(labelPermutationTest(network, { metric: 'nominal-assortativity' }).pHigh).toBe(2 / 70);
});

test('institutions without the facet keep having none', () => {
  const network = sketch({ gov: 'a b', ngo: 'c', '-': 'x y' }, 'a-b a-c x-y a-x');
  const result = labelPermutationTest(network, { metric: 'ei-index' });
  // Two ties count; c's place is a, b or c: 2 across (1), 1 across (0), 1 across (0).
  expect([result.n, result.replicates]).toEqual([3, 3]);
  expect(result.mean).toBeCloseTo(1 / 3, 14);
});

test('unknown sectors are dealt as a group of their own', () => {
  const result = labelPermutationTest(sketch({ gov: 'a b', '?': 'c' }, 'a-b a-c'), { metric: 'ei-index' });
  expect([result.n, result.replicates]).toEqual([3, 3]);
});

test('many institutions are dealt at random: close to the exact distribution', () => {
  const small = sketch({ gov: 'a b c d', ngo: 'e f g h', church: 'i' }, 'a-b b-c c-d d-a e-f f-g g-h h-e a-i e-i');
  const exact = labelPermutationTest(small, { metric: 'ei-index' });
  expect(exact).toMatchObject({ exact: true, replicates: 630 });
  const large = sketch({ gov: 'a b c d', ngo: 'e f g h', church: 'i j k' }, 'a-b b-c c-d d-a e-f f-g g-h h-e a-i e-j');
  const drawn = labelPermutationTest(large, { metric: 'ei-index', replicates: 2000 });
  expect(drawn).toMatchObject({ exact: false, replicates: 2000, status: 'ok' });
  // The mean of ties across is exact: 55 pairs, 6 + 6 + 3 within.
  expect(Math.abs(drawn.mean - ((2 * 40) / 55 - 1))).toBeLessThan((3 * drawn.sd) / Math.sqrt(2000));
  expect(drawn.monteCarloError).toBeGreaterThan(0);
});

test('slice by slice comes the same, bit for bit', async () => {
  const network = sketch({ gov: 'a b c d', ngo: 'e f g h', church: 'i j k' }, 'a-b b-c c-d d-a e-f f-g g-h h-e a-i e-j');
  for (const options of [
    { metric: 'ei-index', replicates: 30 },
    { metric: 'ei-index', replicates: 30, seed: 9 },
  ]) {
    expect(await labelPermutationTestAsync(network, options)).toEqual(labelPermutationTest(network, options));
  }
  const few = sketch(offices, 'MOPS-Dary PCPR-Przystań');
  expect(await labelPermutationTestAsync(few, { metric: 'ei-index' })).toEqual(labelPermutationTest(few, { metric: 'ei-index' }));
});

test('without ties there is nothing to deal for', () => {
  const result = labelPermutationTest(sketch(offices, ''), { metric: 'ei-index' });
  expect(result).toMatchObject({ status: 'undefined', replicates: 0, pHigh: NaN });
});

test.each([
  [{ metric: 'density' }, 'metric "density" does not read groups'],
  [{ metric: 'block-density' }, 'metric "block-density" has many values: name a subject'],
  [{ metric: 'ei-index', replicates: 1.5 }, 'replicates is a whole number from 1 on, not 1.5'],
])('%o is refused', (options, message) => {
  expect(() => labelPermutationTest(sketch(offices, 'MOPS-Dary'), options)).toThrow(new TypeError(message));
});

test('attendance of institutions in groups: the affiliations have none', () => {
  const meetings = twoMode({ E: 'a b c', F: 'c d' }, { a: 'gov', b: 'gov', c: 'ngo', d: 'ngo' });
  const result = labelPermutationTest(meetings, { metric: 'affiliation-diversity', subject: 'E' });
  expect([result.n, result.replicates]).toEqual([4, 6]);
});
