import { describe, expect, test } from 'vitest';
import { replicateStream } from '#core/graph/engine/replicate-stream';
import { resampling } from '#core/graph/random/resampling';
import { vertexBootstrap, vertexBootstrapAsync } from '#core/inference/vertex-bootstrap';
import { sketch } from '#support/sketch';
import { twoMode } from '#support/two-mode';

const county = () => sketch({ gov: 'a b c', ngo: 'd e f', church: 'g' }, 'a-b a-c a-d a-e b-c d-e f-g');

test('the density of a resampled network is on average that of the network', () => {
  // Pairs drawn apart are any pair with equal chance, and so are those that stand in for copies.
  const { mean, observed, standardError, bias } = vertexBootstrap(county(), { metric: 'density', replicates: 4000 });
  expect(observed.value).toBe(7 / 21);
  expect(Math.abs(bias)).toBeLessThan((3 * standardError) / Math.sqrt(4000));
  expect(mean).toBeCloseTo(observed.value + bias, 14);
});

test('of two institutions every resampled network has their tie: nothing can vary', () => {
  const result = vertexBootstrap(sketch({ gov: 'a b' }, 'a-b'), { metric: 'density', replicates: 50 });
  expect(result).toMatchObject({ mean: 1, standardError: 0, low: 1, high: 1, bias: 0, status: 'too-small' });
});

test('of three institutions with one tie: the exact variance of the number of ties', () => {
  // All three apart with chance 6/27: exactly 1 tie. Two copies and another, 18/27: the other is tied to both copies or to neither (1/3), the copies
  // to each other with chance 1/3. All copies, 3/27: three ties of chance 1/3 each.
  const variance = (18 / 27) * (4 * (2 / 9) + 2 / 9) + (3 / 27) * 3 * (2 / 9);
  const { standardError, mean } = vertexBootstrap(sketch({ gov: 'a b c' }, 'a-b'), { metric: 'tie-count', replicates: 20_000 });
  expect(mean).toBeCloseTo(1, 1);
  expect(standardError ** 2 / variance).toBeCloseTo(1, 1);
});

describe('a resampled network', () => {
  test('has as many institutions, arcs as the originals had, and only groups that were drawn', () => {
    const network = sketch({ gov: 'a', ngo: 'b', '-': 'c' }, 'a>b*2 b>a*5 b>c*3');
    const resample = resampling(network);
    for (let r = 0; r < 100; r++) {
      const drawn = resample(replicateStream(1, r));
      expect(drawn.nodes.length).toBe(3);
      expect(new Set(drawn.groups)).toEqual(new Set([...(drawn.groups.includes(-1) ? [-1] : []), ...drawn.groupNames.keys()]));
      expect([...drawn.strengths].every((strength) => [2, 3, 5].includes(strength))).toBe(true);
      const tied = drawn.nodes.flatMap((_, i) =>
        [...drawn.targets.subarray(drawn.offsets[i], drawn.offsets[i + 1])].map((j) => `${i} ${j}`),
      );
      // Arcs of 2 and of 5 are the two ways between a and b: one never comes without the other.
      drawn.strengths.forEach((strength, k) => {
        const [i, j] = tied[k]!.split(' ');
        expect(tied.includes(`${j} ${i}`)).toBe(strength !== 3);
      });
    }
  });
});

test('the interval widens with its level', () => {
  const [narrow, wide] = [0.5, 0.99].map((level) => vertexBootstrap(county(), { metric: 'density', level, replicates: 300 }));
  expect(narrow!.low).toBeGreaterThan(wide!.low);
  expect(narrow!.high).toBeLessThan(wide!.high);
  expect(narrow!.status).toBe('ok');
});

test('values by group', () => {
  const result = vertexBootstrap(county(), { metric: 'block-density', subject: ['ngo', 'gov'], replicates: 200 });
  expect(result.observed.value).toBe(2 / 9);
  expect(result.undefinedIn).toBeGreaterThan(0);
});

test('slice by slice comes the same, bit for bit', async () => {
  const options = { metric: 'transitivity', replicates: 60, seed: 8 };
  expect(await vertexBootstrapAsync(county(), options)).toEqual(vertexBootstrap(county(), options));
});

test('an undefined value has no interval', () => {
  expect(vertexBootstrap(sketch({ gov: 'a b c' }, ''), { metric: 'transitivity' })).toMatchObject({
    status: 'undefined',
    replicates: 0,
    mean: NaN,
    low: NaN,
    standardError: NaN,
  });
});

test.each([
  [county(), { metric: 'degree', subject: 'a' }, 'metric "degree" speaks of single institutions, which a resampled network does not have'],
  [county(), { metric: 'density', level: 95 }, 'level is between 0 and 1, not 95'],
  [twoMode({ E: 'a b' }), { metric: 'density' }, 'vertexBootstrap needs a one-mode network, not one made as two-mode'],
])('is refused: %#', (network, options, message) => {
  expect(() => vertexBootstrap(network, options)).toThrow(new TypeError(message));
});
