import { describe, expect, test } from 'vitest';
import { cugTest } from '#core/inference/cug-test';
import { mixtureReference, mixtureReferenceAsync } from '#core/inference/mixture-reference';
import type { Network } from '#core/model/network';
import { sketch } from '#support/sketch';
import { twoMode } from '#support/two-mode';

const small = (): Network => sketch({ gov: 'a b c d' }, 'a-b b-c c-a');
const large = (): Network => sketch({ gov: 'a b c d e f g h' }, 'a-b b-c c-a d-e e-f f-d g-h');
const apart = (): Network => sketch({ gov: 'a b c d e' }, '');

test('a network by itself stands before networks of its own density', () => {
  const [mixture] = mixtureReference([large()], { metric: 'transitivity', replicates: 4000 });
  const alone = cugTest(large(), { metric: 'transitivity', condition: 'density', replicates: 4000, seed: 2 });
  expect(mixture).toMatchObject({ null: 'mixture', n: 8, replicates: 4000, exact: false, status: 'ok' });
  expect(Math.abs(mixture!.mean - alone.mean)).toBeLessThan((3 * Math.SQRT2 * alone.sd) / Math.sqrt(4000));
});

describe('two networks, one with half of all ties and one with a quarter', () => {
  const [first, second] = mixtureReference([small(), large()], { metric: 'density', replicates: 4000 });

  test('both stand before the mean of both densities', () => {
    for (const { mean, sd } of [first!, second!]) expect(Math.abs(mean - (1 / 2 + 1 / 4) / 2)).toBeLessThan((3 * sd) / Math.sqrt(4000));
  });

  test('one is dense and the other sparse before it', () => {
    expect(first!.percentile).toBeGreaterThan(0.5);
    expect(second!.percentile).toBeLessThan(0.5);
  });
});

test('mean degrees held: random networks of any size have as many partners each', () => {
  const results = mixtureReference([small(), large()], { metric: 'mean-degree', held: 'mean-degree', replicates: 4000 });
  // 6/4 and 14/8 partners each.
  for (const { mean, sd } of results) expect(Math.abs(mean - (1.5 + 1.75) / 2)).toBeLessThan((3 * sd) / Math.sqrt(4000));
});

test('the order of the networks does not show', () => {
  const options = { metric: 'transitivity', replicates: 60 };
  const [a, b] = mixtureReference([small(), large()], options);
  expect(mixtureReference([large(), small()], options)).toEqual([b, a]);
});

test('a network whose value is undefined is still part of the background', () => {
  const [empty, other] = mixtureReference([apart(), small()], { metric: 'transitivity', replicates: 50 });
  expect(empty).toMatchObject({ status: 'undefined', replicates: 0, percentile: NaN });
  // Half of the random networks take after the empty one and have no ties.
  expect(other!.undefinedIn).toBeGreaterThan(15);
});

test('slice by slice comes the same, bit for bit', async () => {
  const options = { metric: 'transitivity', replicates: 30, seed: 6 };
  expect(await mixtureReferenceAsync([small(), large()], options)).toEqual(mixtureReference([small(), large()], options));
});

test('no networks, no results', () => {
  expect(mixtureReference([], { metric: 'density' })).toEqual([]);
});

test.each([
  [[small(), sketch({ gov: 'a b' }, 'a>b')], { metric: 'density' }, 'networks are either all directed or none, not some'],
  [[twoMode({ E: 'a b' })], { metric: 'density' }, 'mixtureReference needs one-mode networks, not one made as two-mode'],
  [[small()], { metric: 'density', held: 'ties' as 'density' }, 'held is density or mean-degree, not "ties"'],
])('is refused: %#', (networks, options, message) => {
  expect(() => mixtureReference(networks, options)).toThrow(new TypeError(message));
});
