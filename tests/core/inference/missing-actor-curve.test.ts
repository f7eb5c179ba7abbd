import { describe, expect, test } from 'vitest';
import { missingActorCurve, missingActorCurveAsync } from '#core/inference/missing-actor-curve';
import { sketch } from '#support/sketch';
import { twoMode } from '#support/two-mode';

const star = () => sketch({ gov: 'hub', ngo: 'a b c d' }, 'hub-a hub-b hub-c hub-d');

describe('one of a star of five missing', () => {
  test('at random: the hub in one case of five', () => {
    const { points, observed, n, replicates } = missingActorCurve(star(), { metric: 'tie-count', shares: [0.2], replicates: 4000 });
    expect([observed.value, n, replicates]).toEqual([4, 5, 4000]);
    expect(points[0]).toMatchObject({ share: 0.2, missing: 1, minimum: 0, maximum: 3, low: 0, high: 3, undefinedIn: 0 });
    // 3 ties four times of five: mean 2.4, of deviation 1.2.
    expect(Math.abs(points[0]!.mean - 2.4)).toBeLessThan((3 * 1.2) / Math.sqrt(4000));
    expect(points[0]!.bias).toBeCloseTo(points[0]!.mean - 4, 14);
  });

  test('the most central first: always the hub', () => {
    const { points } = missingActorCurve(star(), { metric: 'tie-count', shares: [0.2], order: 'central-first', replicates: 20 });
    expect(points[0]).toMatchObject({ mean: 0, minimum: 0, maximum: 0, bias: -4 });
  });

  test('where partners report its ties nothing is lost', () => {
    const options = { metric: 'tie-count', shares: [0.2, 0.4], order: 'central-first', treatment: 'reported', replicates: 20 } as const;
    const { points } = missingActorCurve(star(), options);
    // With a second one missing their tie is known to nobody.
    expect(points.map(({ mean }) => mean)).toEqual([4, 3]);
    expect(points.map(({ missing }) => missing)).toEqual([1, 2]);
  });
});

test('of arcs those that the missing would report are lost, those that point at them are not', () => {
  const network = sketch({ gov: 'a b c' }, 'a>b a>c b>a');
  const { points } = missingActorCurve(network, { metric: 'tie-count', shares: [0.34], order: 'central-first', treatment: 'reported' });
  expect(points[0]).toMatchObject({ missing: 1, mean: 1 });
});

test('without anyone missing the value is the one observed', () => {
  const { points } = missingActorCurve(star(), { metric: 'degree-centralization', shares: [0], replicates: 3 });
  expect(points).toEqual([{ share: 0, missing: 0, mean: 1, bias: 0, low: 1, high: 1, minimum: 1, maximum: 1, undefinedIn: 0 }]);
});

test('the institution meant never goes missing', () => {
  const { points } = missingActorCurve(star(), { metric: 'degree', subject: 'hub', shares: [0.2, 1], replicates: 50 });
  expect(points.map(({ missing, mean, undefinedIn }) => [missing, mean, undefinedIn])).toEqual([
    [1, 3, 0],
    [4, 0, 0],
  ]);
});

test('where nobody is left the value is undefined, not zero', () => {
  const { points } = missingActorCurve(star(), { metric: 'density', shares: [1], replicates: 4 });
  expect(points[0]).toMatchObject({ missing: 5, mean: NaN, low: NaN, maximum: NaN, undefinedIn: 4 });
});

test('one order alone is tried once', () => {
  const path = sketch({ gov: 'a b c d' }, 'a-b*9 b-c*5 c-d*3');
  const curve = missingActorCurve(path, { metric: 'tie-count', order: 'central-first', centrality: 'strength', shares: [0.25, 0.5, 0.75] });
  // Strengths 9, 14, 8, 3: b, a, c go.
  expect([curve.replicates, ...curve.points.map(({ mean }) => mean)]).toEqual([1, 1, 1, 0]);
});

test('institutions missing from lists: projected anew', () => {
  const meetings = twoMode({ E: 'a b c', F: 'c d', G: 'd e' });
  const { n, points } = missingActorCurve(meetings, { metric: 'tie-count', projection: 'count', order: 'central-first', shares: [0.2] });
  // c, with three partners, goes first: a-b and d-e stay.
  expect([n, points[0]!.mean]).toEqual([5, 2]);
});

test('slice by slice comes the same, bit for bit', async () => {
  for (const order of ['random', 'central-first'] as const) {
    const options = { metric: 'transitivity', order, replicates: 40, seed: 2 };
    const network = sketch({ gov: 'a b c d e f' }, 'a-b b-c c-a c-d d-e e-f f-d');
    expect(await missingActorCurveAsync(network, options)).toEqual(missingActorCurve(network, options));
  }
});

test.each([
  [{ metric: 'density', shares: [10] }, 'shares are from 0 to 1, not 10'],
  [{ metric: 'density', order: 'worst' as 'random' }, 'order is random or central-first, not "worst"'],
  [{ metric: 'density', treatment: 'imputed' as 'listwise' }, 'treatment is listwise or reported, not "imputed"'],
  [
    { metric: 'density', order: 'central-first' as const, centrality: 'density' },
    'centrality is a metric with one value for each institution, not "density"',
  ],
])('%o is refused', (options, message) => {
  expect(() => missingActorCurve(star(), options)).toThrow(new TypeError(message));
});

test('what partners of a list would report nobody knows', () => {
  expect(() => missingActorCurve(twoMode({ E: 'a b' }), { metric: 'two-mode-density', treatment: 'reported' })).toThrow(TypeError);
});
