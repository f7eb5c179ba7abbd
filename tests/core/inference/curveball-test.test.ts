import { describe, expect, test } from 'vitest';
import { project } from '#core/graph/making/project';
import { curveballTest, curveballTestAsync } from '#core/inference/curveball-test';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';
import { twoMode } from '#support/two-mode';

const meetings = () => twoMode({ E: 'a b c d', F: 'b c', G: 'd e', H: 'a e' });

test('who meets whom at two meetings: all arrangements are counted', () => {
  // c, at both, meets everybody; one of a, b, d joins c at f, and the other two are tied to each other.
  const result = curveballTest(twoMode({ E: 'a b c', F: 'c d' }), { metric: 'degree', subject: 'd' });
  expect(result).toMatchObject({ null: 'curveball', n: 4, replicates: 3, exact: true, status: 'too-small' });
  expect(result.mean).toBeCloseTo((1 + 2 + 2) / 3, 14);
  expect(result.pLow).toBe(1 / 3);
});

test('a single list can be shuffled in one way only', () => {
  const result = curveballTest(twoMode({ team: 'a b c d e f' }), { metric: 'transitivity' });
  expect(result).toMatchObject({ replicates: 1, sd: 0, status: 'too-small' });
  expect(result.observed).toMatchObject({ value: 1, status: 'trivial' });
  expect(result.why?.code).toBe('few-arrangements');
});

describe('read off', () => {
  test('the projection are metrics of one-mode networks, in the strength asked for', () => {
    for (const strength of ['count', 'newman', 'jaccard'] as const) {
      const { observed } = curveballTest(meetings(), { metric: 'strength', subject: 'a', strength });
      expect([observed]).toEqual(measure(project(meetings(), { strength }), ['strength']).filter(({ subject }) => subject === 'a'));
    }
  });

  test('the affiliations, where these are asked for', () => {
    const { observed } = curveballTest(meetings(), { metric: 'degree', subject: 'E', onto: 'affiliations' });
    expect(observed.value).toBe(3);
  });

  test('attendance itself are metrics of two-mode networks', () => {
    const { observed } = curveballTest(meetings(), { metric: 'robins-alexander-clustering' });
    expect([observed]).toEqual(measure(meetings(), ['robins-alexander-clustering']));
  });
});

test('how often everybody attends stays: their strengths after Newman do too', () => {
  const company = twoMode({ E: 'a b c d', F: 'b c', G: 'c d' });
  const { sd, mean, observed } = curveballTest(company, { metric: 'strength', subject: 'c', strength: 'newman' });
  expect([observed.value, sd]).toEqual([3, 0]);
  expect(mean).toBeCloseTo(3, 12);
});

test('strengths of attendance are left aside', () => {
  const strong = { ...meetings(), strengths: meetings().strengths.map((_, k) => k + 1) };
  expect(curveballTest(strong, { metric: 'transitivity' })).toEqual(curveballTest(meetings(), { metric: 'transitivity' }));
});

test('slice by slice comes the same, bit for bit', async () => {
  const options = { metric: 'transitivity', replicates: 40, seed: 3 };
  const large = twoMode({ E: 'a b c d', F: 'b c g', G1: 'd e f h', H1: 'a f h', I: 'a c e', J: 'g h a', K: 'b e h' });
  expect(curveballTest(large, options).exact).toBe(false);
  expect(await curveballTestAsync(large, options)).toEqual(curveballTest(large, options));
});

test('a one-mode network is refused', () => {
  expect(() => curveballTest(sketch({ gov: 'a b' }, 'a-b'), { metric: 'density' })).toThrow(
    new TypeError('curveballTest needs a two-mode network, not one made as direct'),
  );
});
