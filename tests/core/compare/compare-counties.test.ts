import { compareCounties, compareCountiesAsync } from '#core/compare/compare-counties';
import { differences } from '#core/compare/comparison/differences';
import { cugTest } from '#core/inference/cug-test';
import { curveballTest } from '#core/inference/curveball-test';
import { networkAt } from '#core/graph/making/network-at';
import { lodzkie } from '#support/lodzkie';
import { dataset, type Sketched } from '#support/dataset';
import { syntheticRegion } from '#support/synthetic-region';
import { expect, it } from 'vitest';

const date = '2020-06-01';

/** Two counties with certain ties: a path of four in 1001, a star of five and one uncertain further tie in 1002; two sources each but for 1003. */
function threeCounties(change: Sketched = {}) {
  const codes = ['1001', '1002', '1003'];
  const tie = (from: string, to: string, source = ['s1', 's2'], certainty = 'stated') => ({
    from,
    to,
    kind: 'agreement',
    time: '2019-01-01/2021-12-31',
    source,
    certainty,
  });
  return dataset({
    places: codes.map((teryt) => ({ id: teryt, name: `powiat ${teryt}`, kind: 'powiat', teryt })),
    sources: ['s1', 's2'].map((id) => ({ id, title: id, published: '2020-01-01' })),
    institutions: codes.flatMap((place, c) =>
      'abcde'
        .slice(0, [4, 5, 2][c])
        .split('')
        .map((letter) => ({ id: `${letter}${c + 1}`, name: letter, place })),
    ),
    ties: [
      tie('a1', 'b1'),
      tie('b1', 'c1'),
      tie('c1', 'd1'),
      tie('a2', 'b2'),
      tie('a2', 'c2'),
      tie('a2', 'd2'),
      tie('a2', 'e2'),
      tie('b2', 'c2', ['s1'], 'inferred'),
      tie('a3', 'b3', ['s1']),
    ],
    ...change,
  });
}

it('sets every county beside its size, its evidence and its place, by code', () => {
  const { counties, acrossSizes, caveats } = compareCounties(threeCounties(), { date, metric: 'mean-degree', against: 'none' });
  const shown = counties.map(({ code, reading, institutions, ties, rank }) => [
    code,
    reading?.value,
    reading?.high,
    institutions,
    ties,
    rank,
  ]);
  // However the uncertain tie turns out, 1002 lies above 1001.
  expect(shown).toEqual([
    ['1001', 1.5, 1.5, 4, 3, 2],
    ['1002', 1.6, 2, 5, 4, 1],
    ['1003', 1, 1, 2, 1, NaN],
  ]);
  expect(acrossSizes).toBe('fair');
  expect(caveats.map(({ code }) => code)).toEqual(['few-counties']);
});

it('gives no rank to a county too few sources speak of, unless one is enough', () => {
  const poor = (minimumSources?: number) =>
    compareCounties(threeCounties(), { date, metric: 'mean-degree', against: 'none', minimumSources }).counties[2]!;
  expect([poor().unranked?.code, poor().rank]).toEqual(['few-sources', NaN]);
  expect([poor(1).unranked, poor(1).rank]).toEqual([undefined, 3]);
});

it('ranks nobody on a metric that sizes distort, and says so', () => {
  const { counties, caveats } = compareCounties(threeCounties(), { date, metric: 'density', against: 'none' });
  expect(counties.map(({ unranked }) => unranked?.code)).toEqual(['unfair-across-sizes', 'unfair-across-sizes', 'unfair-across-sizes']);
  expect(caveats[0]?.code).toBe('unfair-across-sizes');
});

it('ranks no county whose value is true by construction', () => {
  const { counties } = compareCounties(lodzkie, { date: '2019-10-23', metric: 'mean-degree', mode: 'clique' });
  const sieradz = counties.find(({ code }) => code === '1014')!;
  expect([sieradz.reading?.status, sieradz.unranked?.code, sieradz.reference, sieradz.rank]).toEqual([
    'trivial',
    'projected-few',
    null,
    NaN,
  ]);
});

it('puts each value among random networks of its own size and density, and projected ones among lists drawn anew', () => {
  const region = syntheticRegion({ counties: 2, certain: true });
  const options = { county: 'c001', date: '2020-06-30' };
  const test = { metric: 'transitivity', replicates: 50, seed: 3 };
  const direct = compareCounties(region, { counties: ['c001'], date: options.date, mode: 'direct', ...test }).counties[0]!;
  expect(direct.reference).toEqual(cugTest(networkAt(region, { ...options, mode: 'direct' }), test));
  const asked = { mode: 'clique', affiliations: 'events', policy: 'months:24' } as const;
  const projected = compareCounties(region, { counties: ['c001'], date: options.date, ...asked, ...test }).counties[0]!;
  expect(projected.reference).toEqual(curveballTest(networkAt(region, { ...options, ...asked, mode: 'two-mode' }), test));
});

it('compares counties at the same project age, each on its own day, and tells which has no team', () => {
  const team = (id: string, place: string, time: string, status = 'actual') => ({
    id,
    kind: 'team',
    name: id,
    places: [place],
    time,
    status,
  });
  const whole = threeCounties({
    partnerships: [team('t1', '1001', '2019-01-01/2022'), team('t2', '1002', '2019-03/2022'), team('t3', '1003', '2019/', 'planned')],
  });
  const { counties } = compareCounties(whole, { projectAge: 365, metric: 'mean-degree', mode: 'direct', against: 'none' });
  expect(counties.map((county) => [county.date, county.projectAge, county.reading?.value, county.unranked?.code])).toEqual([
    ['2020-01-01', 365, 1.5, undefined],
    // Founded some day of March: by the last of it, certainly.
    ['2020-03-30', 365, 1.6, undefined],
    ['', NaN, undefined, 'no-team'],
  ]);
});

it('reads the value again without a convener', () => {
  const [path, star] = compareCounties(threeCounties(), { date, metric: 'connectedness', without: ['a2'], against: 'none' }).counties;
  expect([path?.without, star?.reading?.value, star?.without?.value]).toEqual([null, 1, 0]);
});

it('does not depend on the order in which counties are asked for, nor on who else is compared', () => {
  const compare = (counties: readonly string[]) =>
    compareCounties(threeCounties(), { counties, date, metric: 'transitivity', replicates: 40 }).counties.map((county) => ({
      ...county,
      rank: NaN,
    }));
  expect(compare(['1002', '1001'])).toEqual(compare(['1001', '1002', '1001']));
  expect(compare(['1001'])[0]).toEqual(compare(['1001', '1002'])[0]);
});

it('says of every pair of ranked counties which is higher, if it can be told', () => {
  const compared = compareCounties(threeCounties(), { date, metric: 'mean-degree', against: 'none' });
  const [only, ...others] = differences(compared);
  expect([only?.verdict, others]).toEqual(['lower', []]);
  expect(only?.low).toBeCloseTo(-0.5, 12);
  expect(only?.high).toBeCloseTo(-0.1, 12);
});

it('warns where counties are documented unequally', () => {
  const { caveats } = compareCounties(lodzkie, { date: '2019-10-23', metric: 'mean-degree', mode: 'clique', against: 'none' });
  expect(caveats.map(({ code }) => code)).toContain('projected');
  const kinds = caveats.map(({ code }) => code);
  // Piotrków is a city with county rights.
  expect(kinds).toContain('one-body-for-two');
});

it('refuses a comparison without a day or with two, an unknown county, and a metric with many values', () => {
  const refused = (options: object) => () => compareCounties(lodzkie, { metric: 'density', ...options });
  expect(refused({})).toThrow('give one of them');
  expect(refused({ date, projectAge: 3 })).toThrow('give one of them');
  expect(refused({ projectAge: 0.5 })).toThrow('projectAge is a whole number of days from 0, not 0.5');
  expect(refused({ date, counties: ['9999'] })).toThrow(/"9999"/);
  expect(refused({ date, metric: 'degree' })).toThrow('metric "degree" has many values: name a subject');
});

it('comes in slices with the same bits, tells how far it is, and stops when it is called off', async () => {
  const options = { date, metric: 'transitivity', replicates: 30 } as const;
  const heard: number[] = [];
  const sliced = await compareCountiesAsync(threeCounties(), options, { progress: (done, total) => heard.push(done / total) });
  expect(sliced).toEqual(compareCounties(threeCounties(), options));
  expect(heard).toEqual([1 / 3, 2 / 3, 1]);
  const off = new AbortController();
  const stopped = compareCountiesAsync(threeCounties(), options, { signal: off.signal, progress: () => off.abort(new Error('enough')) });
  await expect(stopped).rejects.toThrow('enough');
});
