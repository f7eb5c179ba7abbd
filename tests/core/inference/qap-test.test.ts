import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { qapTest, qapTestAsync } from '#core/inference/qap-test';
import { sketch } from '#support/sketch';
import { matrixOf, sna, threeErrors } from './reference/permutation-tests.ts';

const five = { gov: 'a b c', ngo: 'd e' };

describe('five institutions, all 120 arrangements', () => {
  test('a chain of three on itself: one of its 30 arrangements is as good', () => {
    const chain = sketch(five, 'a-b b-c');
    expect(qapTest(chain, chain)).toMatchObject({
      observed: { metric: 'graph-correlation', value: 1, status: 'ok' },
      n: 5,
      pairs: 10,
      replicates: 120,
      exact: true,
      pHigh: 1 / 30,
      pLow: 1,
      monteCarloError: 0,
      status: 'ok',
    });
  });

  test('a chain on two separate ties: 6 of their 15 arrangements share a tie with it', () => {
    const result = qapTest(sketch(five, 'a-b b-c'), sketch(five, 'a-b c-d'));
    // 10 pairs, 2 and 2 ties, 1 shared: (10 · 1 - 4) / 16.
    expect(result.observed.value).toBe(0.375);
    expect(result.pHigh).toBe(0.4);
    expect(result).toMatchObject({ status: 'too-small', why: { code: 'few-arrangements' } });
  });

  test('arcs count by their direction', () => {
    const result = qapTest(sketch(five, 'a>b b>c'), sketch(five, 'b>a b>c'));
    // 20 ordered pairs, 1 shared: (20 - 4) / 36.
    expect(result).toMatchObject({ pairs: 20, directed: true, observed: { value: 16 / 36 } });
  });

  test('strengths count only if asked for', () => {
    const [a, b] = [sketch(five, 'a-b*9 b-c'), sketch(five, 'a-b c-d*9')];
    expect(qapTest(a, b).observed.value).toBe(0.375);
    // Means 1, squares 82 - 10 = 72, products 9 - 10 = -1.
    expect(qapTest(a, b, { weighted: true }).observed.value).toBeCloseTo(-1 / 72, 14);
  });
});

test('institutions are matched by id, and those only one network has are counted out', () => {
  const before = sketch({ gov: 'a b c d e f' }, 'a-b b-c f-a');
  const after = sketch({ gov: 'b c d e', ngo: 'a x y' }, 'a-b b-c x-y x-a');
  expect(qapTest(before, after)).toMatchObject({ n: 5, leftOut: [1, 2], observed: { value: 1, of: 5 } });
});

test('a pair unknown on one side is left out, and a matrix finds its institutions by id', () => {
  const nodes = ['e', 'd', 'c', 'b', 'a'];
  const values = new Float64Array(25);
  const set = (i: number, j: number, value: number) => {
    values[i * 5 + j] = value;
    values[j * 5 + i] = value;
  };
  set(4, 3, 1);
  set(2, 1, 1);
  set(3, 2, NaN);
  const result = qapTest(sketch(five, 'a-b b-c'), { nodes, values });
  // Without b-c: 9 pairs, 1 and 2 ties, 1 shared: (9 - 2) / sqrt(8 · 14).
  expect(result).toMatchObject({ pairs: 9, exact: true });
  expect(result.observed.value).toBeCloseTo(7 / Math.sqrt(112), 14);
});

describe('nothing can be said', () => {
  test('of a network where everybody is tied to everybody', () => {
    const result = qapTest(sketch({ gov: 'a b c' }, 'a-b b-c a-c'), sketch({ gov: 'a b c' }, 'a-b'));
    expect(result).toMatchObject({ status: 'undefined', why: { code: 'zero-variance' }, replicates: 0 });
    expect(result.pHigh).toBeNaN();
  });

  test('of networks without two institutions in both', () => {
    const result = qapTest(sketch({ gov: 'a b' }, 'a-b'), sketch({ gov: 'b c' }, 'b-c'));
    expect(result).toMatchObject({ n: 1, status: 'undefined', why: { code: 'few-nodes' } });
  });

  test('of pairs that are nowhere known on both sides', () => {
    const result = qapTest(new Float64Array([0, 1, NaN, 0]), new Float64Array([0, NaN, 1, 0]));
    expect(result).toMatchObject({ status: 'undefined', why: { code: 'no-known-pair' } });
  });
});

describe(`sna ${sna.version} gives the same`, () => {
  test.each(sna.qap)('$name', ({ a, b, mode, correlation, pgreq, pleeq, reps, exact }) => {
    const result = qapTest(matrixOf(a), matrixOf(b), { directed: mode === 'digraph', replicates: 2000 });
    expect(result.observed.value).toBeCloseTo(correlation, 12);
    expect(result.exact).toBe(exact);
    const tolerance = (share: number) => (exact ? 1e-12 : threeErrors(share, 2000, reps));
    expect(Math.abs(result.pHigh - pgreq)).toBeLessThan(tolerance(pgreq));
    expect(Math.abs(result.pLow - pleeq)).toBeLessThan(tolerance(pleeq));
  });
});

const square = (n: number, random: readonly number[]) =>
  Float64Array.from({ length: n * n }, (_, at) => random[(Math.floor(at / n) * 31 + (at % n) * 17) % random.length]!);

const matrices = fc
  .record({
    n: fc.integer({ min: 3, max: 5 }),
    a: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 25, maxLength: 25 }),
    b: fc.array(fc.constantFrom(0, 1, 2, NaN), { minLength: 25, maxLength: 25 }),
  })
  .map(({ n, a, b }) => ({ a: square(n, a), b: square(n, b) }));

test('where all arrangements are tried it does not matter which side is moved', () => {
  fc.assert(
    fc.property(matrices, ({ a, b }) => {
      const [one, other] = [qapTest(a, b), qapTest(b, a)];
      expect([one.pHigh, one.pLow, one.percentile]).toEqual([other.pHigh, other.pLow, other.percentile]);
    }),
    { numRuns: 50 },
  );
});

test('with unknown pairs or none, a correlation over the same pairs is the same', () => {
  fc.assert(
    fc.property(matrices, ({ a }) => {
      const halved = a.map((value) => value / 2 - 1);
      expect(qapTest(a, halved).observed.value).toSatisfy((value: number) => Number.isNaN(value) || value > 1 - 1e-12);
    }),
    { numRuns: 50 },
  );
});

test('a test made in slices gives the same bits, and tells how far it is', async () => {
  const a = Float64Array.from({ length: 144 }, (_, at) => (at * 7) % 5);
  const b = Float64Array.from({ length: 144 }, (_, at) => (at * 11) % 3);
  const done: number[] = [];
  const options = { replicates: 300, seed: 4 };
  const result = await qapTestAsync(a, b, { ...options, progress: (count) => done.push(count) });
  expect(result).toEqual(qapTest(a, b, options));
  expect(done.at(-1)).toBe(300);
  expect(qapTest(a, b, { ...options, seed: 5 }).mean).not.toBe(result.mean);
});

test.each([
  ['a is not a square matrix: 3 values', new Float64Array(3), new Float64Array(4), {}],
  ['b has 3 rows, a has 2', new Float64Array(4), new Float64Array(9), {}],
  ['b holds a number that is not finite', new Float64Array(4), new Float64Array([0, 1, Infinity, 0]), {}],
  ['a is not symmetric at rows 0 and 1, and directed is false', new Float64Array([0, 1, 0, 0]), new Float64Array(4), { directed: false }],
  ['a is a bare matrix among inputs with ids: give { nodes, values }', new Float64Array(4), sketch(five, 'a-b'), {}],
  ['replicates is a whole number from 1 on, not 0', new Float64Array(4), new Float64Array(4), { replicates: 0 }],
  ['seed is a whole number, not 0.5', new Float64Array(4), new Float64Array(4), { seed: 0.5 }],
])('is refused: %s', (message, a, b, options) => {
  expect(() => qapTest(a, b, options)).toThrow(new TypeError(message));
});
