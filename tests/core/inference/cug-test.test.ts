import { describe, expect, test } from 'vitest';
import { cugTest, cugTestAsync, type CugCondition } from '#core/inference/cug-test';
import { sketch } from '#support/sketch';
import { twoMode } from '#support/two-mode';
import { project } from '#core/graph/making/project';

const four = (ties: string) => sketch({ gov: 'a b c d' }, ties);
/** Two triangles with a tie between them. */
const triangles = () => sketch({ gov: 'a b c', ngo: 'd e f' }, 'a-b a-c b-c c-d d-e d-f e-f');

describe('of few institutions all networks are counted', () => {
  test('three ties among four: 4 triangles, 4 stars, 12 paths', () => {
    const path = cugTest(four('a-b b-c c-d'), { metric: 'transitivity' });
    // Every one has some two-path: 0 in stars and paths, 1 in triangles.
    expect(path).toMatchObject({ null: 'ties', n: 4, replicates: 20, exact: true, undefinedIn: 0, monteCarloError: 0, status: 'ok' });
    expect(path.mean).toBeCloseTo(4 / 20, 14);
    expect([path.pHigh, path.pLow]).toEqual([1, 16 / 20]);
    // 16 below or equal, all equal: none below.
    expect(path.percentile).toBe(8 / 20);
    const star = cugTest(four('a-b a-c a-d'), { metric: 'degree-centralization' });
    // Stars have 1; paths, and triangles with one left over, 1/3.
    expect([star.pHigh, star.pLow]).toEqual([4 / 20, 1]);
    expect(star.mean).toBeCloseTo((4 + 16 / 3) / 20, 14);
  });

  test('a degree of an institution: three ties among four', () => {
    // Of the three pairs a is in, k of 3 ties: 1, 9, 9, 1 of 20.
    const result = cugTest(four('a-b a-c b-c'), { metric: 'degree', subject: 'a' });
    expect([result.pHigh, result.pLow, result.mean]).toEqual([10 / 20, 19 / 20, 1.5]);
    expect(result.observed.subject).toBe('a');
  });

  test('each tie with the chance of the density: the number of ties is binomial', () => {
    const result = cugTest(four('a-b'), { metric: 'tie-count', condition: 'density' });
    expect(result).toMatchObject({ replicates: 64, exact: true, null: 'density' });
    expect(result.mean).toBeCloseTo(1, 12);
    expect(result.sd).toBeCloseTo(Math.sqrt(6 * (1 / 6) * (5 / 6)), 12);
    expect(result.pHigh).toBeCloseTo(1 - (5 / 6) ** 6, 12);
    expect(result.pLow).toBeCloseTo((5 / 6) ** 6 + 6 * (1 / 6) * (5 / 6) ** 5, 12);
  });

  test('size alone: half of all ties', () => {
    const result = cugTest(four('a-b'), { metric: 'tie-count', condition: 'size' });
    expect([result.mean, result.pLow, result.pHigh]).toEqual([3, 7 / 64, 63 / 64]);
  });

  test('two arcs among three: one answers the other in 3 of 15 networks', () => {
    const result = cugTest(sketch({ gov: 'a b c' }, 'a>b b>a'), { metric: 'arc-reciprocity' });
    expect([result.replicates, result.pHigh]).toEqual([15, 3 / 15]);
  });
});

describe('with the degrees given', () => {
  test('a ring of six is one of 60 rings and 10 pairs of triangles', () => {
    const ring = sketch({ gov: 'a b c d e f' }, 'a-b b-c c-d d-e e-f f-a');
    const result = cugTest(ring, { metric: 'transitivity', condition: 'degrees' });
    expect([result.replicates, result.mean, result.pLow, result.pHigh]).toEqual([70, 10 / 70, 60 / 70, 1]);
  });

  test('a star can be nothing else: a test that cannot show anything', () => {
    const result = cugTest(four('a-b a-c a-d'), { metric: 'degree-centralization', condition: 'degrees' });
    expect(result).toMatchObject({ replicates: 1, exact: true, sd: 0, z: NaN, pHigh: 1, pLow: 1, status: 'too-small' });
    expect(result.why?.code).toBe('few-arrangements');
  });
});

test('more networks than can be counted are drawn, the same under the same seed', () => {
  const drawn = (seed: number) =>
    cugTest(sketch({ gov: 'a b c d e f g h' }, 'a-b b-c c-a d-e e-f f-g g-h'), { metric: 'transitivity', seed });
  expect(drawn(1)).toMatchObject({ exact: false, replicates: 1000, seed: 1 });
  expect(drawn(1)).toEqual(drawn(1));
  expect(drawn(1).mean).not.toBe(drawn(2).mean);
  expect(Math.abs(drawn(1).pHigh - drawn(2).pHigh)).toBeLessThan(3 * Math.SQRT2 * drawn(1).monteCarloError);
});

test.each(['size', 'density', 'ties', 'dyad-census', 'degrees'] as const satisfies readonly CugCondition[])(
  'slice by slice under %s comes the same, bit for bit',
  async (condition) => {
    const network = sketch({ gov: 'a b c d e f g h' }, 'a>b b>c c>a d>e e>f f>g g>h h>a a>h');
    const options = { metric: 'arc-reciprocity', condition, replicates: 50 };
    const told: number[] = [];
    expect(await cugTestAsync(network, { ...options, progress: (done) => told.push(done) })).toEqual(cugTest(network, options));
    expect(told.at(-1)).toBe(50);
  },
);

describe('strengths', () => {
  test('are dealt anew to the ties where they count', () => {
    const network = four('a-b*5 b-c c-d');
    const result = cugTest(network, { metric: { id: 'strength' }, subject: 'a', replicates: 4000 });
    expect(result.exact).toBe(false);
    // Half of the pairs are a's: on average 3/6 of 7.
    expect(Math.abs(result.mean - 3.5)).toBeLessThan((4 * result.sd) / Math.sqrt(4000));
  });

  test('do not matter where they do not count', () => {
    const strong = cugTest(four('a-b*5 b-c c-d'), { metric: 'transitivity' });
    expect(strong).toEqual(cugTest(four('a-b b-c c-d'), { metric: 'transitivity' }));
  });

  test('all alike leave every network countable', () => {
    const result = cugTest(four('a-b*2 b-c*2 c-d*2'), { metric: 'strength', subject: 'a' });
    expect([result.exact, result.mean]).toEqual([true, 3]);
  });
});

test('groups stay with their institutions', () => {
  // All 5 ties within groups; of 15 pairs 6 are within.
  const result = cugTest(sketch({ gov: 'a b c', ngo: 'd e f' }, 'a-b a-c b-c d-e d-f'), { metric: 'ei-index' });
  expect([result.replicates, result.observed.value, result.pLow]).toEqual([3003, -1, 6 / 3003]);
});

describe('where nothing can be compared', () => {
  test('an undefined value is not tried', () => {
    const result = cugTest(four(''), { metric: 'transitivity' });
    expect(result).toMatchObject({ status: 'undefined', replicates: 0, pHigh: NaN, mean: NaN });
    expect(result.why).toEqual(result.observed.why);
  });

  test('an institution that is not there has no value', () => {
    const result = cugTest(triangles(), { metric: 'degree', subject: 'z' });
    expect(result.observed).toMatchObject({ subject: 'z', value: NaN, status: 'undefined' });
    expect(result.status).toBe('undefined');
  });

  test('random networks in which the value is undefined are counted apart', () => {
    // Two ties among four: apart in 3 of 15 networks, which have no two-path.
    const result = cugTest(four('a-b b-c'), { metric: 'transitivity' });
    expect([result.replicates, result.undefinedIn, result.pLow]).toEqual([15, 3, 1]);
  });
});

test('ties taken from lists come with a caution', () => {
  const lists = project(twoMode({ E: 'a b c', F: 'c d e', G: 'a e' }));
  expect(cugTest(lists, { metric: 'transitivity' }).caution?.code).toBe('projected');
  expect(cugTest(triangles(), { metric: 'transitivity' }).caution).toBe(undefined);
});

test.each([
  [
    { metric: 'transitivity', condition: 'edges' as CugCondition },
    'condition is one of size, density, ties, dyad-census, degrees, not "edges"',
  ],
  [{ metric: 'transitivity', replicates: 0 }, 'replicates is a whole number from 1 on, not 0'],
  [{ metric: 'transitivity', seed: 0.5 }, 'seed is a whole number, not 0.5'],
  [{ metric: 'degree' }, 'metric "degree" has many values: name a subject'],
  [{ metric: 'tie-stability' }, 'metric "tie-stability" reads two networks: use measureChange'],
])('%o is refused', (options, message) => {
  expect(() => cugTest(triangles(), options)).toThrow(new TypeError(message));
});

test('a two-mode network is refused, naming the test for it', () => {
  expect(() => cugTest(twoMode({ E: 'a b' }), { metric: 'density' })).toThrow('use curveballTest');
});

test('where the number of ties differs, each strength is one of those observed', () => {
  const result = cugTest(four('a-b*5 b-c c-d'), { metric: 'strength', subject: 'a', condition: 'density', replicates: 4000 });
  // Three places, each tied with chance 1/2, of mean strength 7/3.
  expect(Math.abs(result.mean - 3.5)).toBeLessThan((4 * result.sd) / Math.sqrt(4000));
});
