import { describe, expect, test } from 'vitest';
import { possibleWorlds, possibleWorldsAsync, type PossibleWorldsOptions } from '#core/inference/possible-worlds';
import type { Dataset } from '#core/model/dataset';
import type { Reading } from '#core/model/reading';
import type { MetricRequest } from '#core/metrics/request';
import { dataset } from '#support/dataset';
import { lodzkie, lodzkieWithProjectEnd } from '#support/lodzkie';

const date = '2020-03-15';
const certain = { kind: 'info', time: '2020/2021', seen: date };
const uncertain = { kind: 'info', time: '2020-03' };

/** Institutions a, b, ... of sectors given, and ties in words: `a-b` certain, `a?b` uncertain. */
function county(sectors: string, ties: string): Dataset {
  const ids = 'abcdefghijklmnopqrstuvwxyz'.split('').slice(0, sectors.length);
  return dataset({
    institutions: ids.map((id, i) => ({ id, sector: sectors[i]! })),
    ties: ties.split(' ').map((tie) => ({ from: tie[0]!, to: tie[2]!, ...(tie[1] === '?' ? uncertain : certain) })),
  });
}

function boundsOf(data: Dataset, metric: MetricRequest, options: Partial<PossibleWorldsOptions> = {}) {
  return possibleWorlds(data, { date, metrics: [metric], ...options }).map(({ value, low, high, interval }) => [
    value,
    low,
    high,
    interval,
  ]);
}

describe('two certain and two uncertain ties among four institutions', () => {
  const four = county('XXYY', 'a-b b-c c?d a?c');

  test('density can only grow with ties, so the two networks at the ends bound it exactly', () => {
    expect(boundsOf(four, 'density')).toEqual([[1 / 3, 1 / 3, 2 / 3, 'exact']]);
  });

  test('degree centralization is alike at both ends and half as much between them', () => {
    expect(boundsOf(four, 'degree-centralization')).toEqual([[2 / 3, 1 / 3, 2 / 3, 'enumerated']]);
  });

  test('transitivity may be anything from none to full, so nothing is said of it', () => {
    const [reading] = possibleWorlds(four, { date, metrics: ['transitivity'] });
    expect(reading).toMatchObject({ value: 0, low: 0, high: 1, interval: 'enumerated', worlds: 4, undetermined: { code: 'whole-range' } });
  });

  test('every world is one of those that could be drawn; of few facts each is tried', () => {
    expect(boundsOf(four, 'degree-centralization', { limit: 1, replicates: 50 })).toEqual([[2 / 3, 1 / 3, 2 / 3, 'sampled']]);
  });

  test('an institution has a degree between its certain partners and all possible ones', () => {
    expect(boundsOf(four, 'degree')).toEqual([
      [1, 1, 2, 'exact'],
      [2, 2, 2, 'exact'],
      [1, 1, 3, 'exact'],
      [0, 0, 1, 'exact'],
    ]);
  });

  test('readings come in the order in which they were asked for, each with county and day', () => {
    const readings = possibleWorlds(four, { date, metrics: ['transitivity', 'density', 'isolate-count'] });
    expect(readings.map(({ metric, date: day }) => [metric, day])).toEqual([
      ['transitivity', date],
      ['density', date],
      ['isolate-count', date],
    ]);
  });
});

describe('ties within groups and between them', () => {
  // Certain: one tie across, one within. Uncertain: two across, one within.
  const six = county('XXXYYY', 'a-b c-d a?d b?e e?f');

  test('E-I is highest where every uncertain tie across is there and none within, lowest the other way round', () => {
    expect(boundsOf(six, 'ei-index')).toEqual([[0, -1 / 3, 1 / 2, 'exact']]);
    expect(boundsOf(six, 'cross-sector-share')).toEqual([[1 / 2, 1 / 3, 3 / 4, 'exact']]);
  });

  test('so it is for each group and each institution', () => {
    expect(boundsOf(six, 'group-ei-index')).toEqual([
      [0, 0, 1 / 2, 'exact'],
      [1, 0, 1, 'exact'],
    ]);
    expect(boundsOf(six, 'ego-ei-index').slice(0, 2)).toEqual([
      [-1, -1, 0, 'exact'],
      [-1, -1, 0, 'exact'],
    ]);
  });

  test('where an institution may not exist, ties across and within come together: worlds are tried', () => {
    const data = dataset({
      institutions: [
        { id: 'a', sector: 'X' },
        { id: 'b', sector: 'X' },
        { id: 'c', sector: 'Y', time: '2020-03/..' },
      ],
      ties: [
        { from: 'a', to: 'b', ...certain },
        { from: 'a', to: 'c', ...certain },
      ],
    });
    expect(boundsOf(data, 'ei-index')).toEqual([[-1, -1, 0, 'enumerated']]);
    expect(boundsOf(data, 'tie-count')).toEqual([[1, 1, 2, 'exact']]);
    // Density is not monotone where institutions come in: 1 of 1 pair, or 2 of 3.
    expect(boundsOf(data, 'density')).toEqual([[1, 2 / 3, 1, 'enumerated']]);
  });
});

describe('what is not in every world', () => {
  test('a value that some world leaves undefined has no bounds', () => {
    const [reading] = possibleWorlds(county('XXY', 'a?b'), { date, metrics: ['ei-index'] });
    expect(reading).toMatchObject({ status: 'undefined', value: NaN, undetermined: { code: 'undefined-in-some' } });
    expect(reading).not.toHaveProperty('low');
  });

  test('an institution whose distance to another is not known in every world has none', () => {
    const readings = possibleWorlds(county('XXX', 'a-b b?c'), { date, metrics: ['distance'] });
    expect(readings.map(({ low, high, undetermined }) => [low, high, undetermined?.code])).toEqual([
      [1, 1, undefined],
      [undefined, undefined, 'undefined-in-some'],
      [undefined, undefined, 'undefined-in-some'],
    ]);
  });

  test('a set of institutions that only some worlds have is absent in the others', () => {
    const readings = possibleWorlds(county('XXXX', 'a-b b?c'), { date, metrics: ['components'] });
    expect(readings.map(({ subject, low, undetermined }) => [subject, low, undetermined?.code])).toEqual([
      [['a', 'b'], undefined, 'absent-in-some'],
      [['c'], undefined, 'absent-in-some'],
      [['d'], 1, undefined],
    ]);
  });

  test('what is undefined in every world is simply undefined', () => {
    expect(possibleWorlds(county('XXX', 'a?b'), { date, metrics: ['two-mode-density'] })).toEqual([
      expect.objectContaining({ status: 'undefined', why: expect.objectContaining({ code: 'two-mode-needed' }) }),
    ]);
  });
});

describe('change between two days', () => {
  const data = dataset({
    institutions: ['a', 'b', 'c'].map((id) => ({ id })),
    ties: [
      { from: 'a', to: 'b', kind: 'info', time: '2019/2021', certainty: 'inferred' },
      { from: 'b', to: 'c', kind: 'info', time: '2019/', seen: '2019-06-01' },
    ],
  });

  test('a tie that is doubtful on both days is there on both or on neither', () => {
    const dates = { from: '2019-06-01', date: '2020-06-01' };
    const metrics = ['ties-kept', 'ties-formed', 'ties-dissolved'];
    // b-c was there and may have ended; a-b, if it was, is still there.
    expect(boundsOfChange(possibleWorlds(data, { ...dates, metrics }))).toEqual([
      [0, 0, 2],
      [0, 0, 0],
      [1, 0, 1],
    ]);
  });

  test('a metric of change needs the day before', () => {
    expect(() => possibleWorlds(data, { date, metrics: ['ties-kept'] })).toThrow('metric "ties-kept" compares two days: from is missing');
  });

  function boundsOfChange(readings: readonly Reading[]) {
    return readings.map(({ value, low, high }) => [value, low, high]);
  }
});

describe('the county of Sieradz', () => {
  const team = { county: '1014', mode: 'clique' } as const;

  test('on the founding day nothing is in doubt, so values have no width', () => {
    const readings = possibleWorlds(lodzkie, { ...team, date: '2019-10-23', metrics: ['node-count', 'density', 'burt-constraint'] });
    expect(readings).toHaveLength(19);
    for (const { value, low, high, interval } of readings) expect([low, high, interval]).toEqual([value, value, 'exact']);
  });

  test('eight months later between none and all of the 17 members are still there', () => {
    expect(boundsOf(lodzkie, 'node-count', { ...team, date: '2020-06-30' })).toEqual([[0, 0, 17, 'exact']]);
    expect(boundsOf(lodzkie, 'tie-count', { ...team, date: '2020-06-30' })).toEqual([[0, 0, 136, 'exact']]);
    expect(boundsOf(lodzkie, 'node-count', { ...team, date: '2020-06-30', policy: 'months:12' })).toEqual([[17, 17, 17, 'exact']]);
    expect(boundsOf(lodzkieWithProjectEnd, 'node-count', { ...team, date: '2020-06-30', policy: 'project-end' })).toEqual([
      [17, 17, 17, 'exact'],
    ]);
  });

  test('whether the strategic partner leads too is one fact: the star or the double star', () => {
    const stars = { county: '1014', mode: 'star-lead', leads: ['leader', 'strategic-partner'], date: '2019-10-23' } as const;
    expect(boundsOf(lodzkie, 'tie-count', stars)).toEqual([[16, 16, 31, 'exact']]);
    expect(boundsOf(lodzkie, 'degree-centralization', stars)).toEqual([[1, 0.875, 1, 'enumerated']]);
    expect(boundsOf(lodzkie, 'transitivity', stars)[0]).toEqual([0, 0, expect.closeTo(0.1765, 4), 'enumerated']);
  });
});

test('the platform of Tomaszów, with the agreement of 2018, has three certain parties and five possible ones', () => {
  const options = { county: '1016', mode: 'clique', date: '2018-08-08' } as const;
  expect(boundsOf(lodzkie, 'node-count', options)).toEqual([[3, 3, 5, 'exact']]);
});

describe('drawn worlds', () => {
  // 13 uncertain ties out of one institution: its degree is the number of those that are so.
  const star = county(
    'X'.repeat(14),
    'bcdefghijklmn'
      .split('')
      .map((id) => `a?${id}`)
      .join(' '),
  );
  const variance: Partial<PossibleWorldsOptions> = { metrics: ['degree-variance'], date };

  test('the seed alone decides what is drawn, and the ends are always tried', () => {
    const [one, again, other] = [1, 1, 2].map(
      (seed) => possibleWorlds(star, { ...variance, date, metrics: ['degree-variance'], seed })[0]!,
    );
    expect(again).toEqual(one);
    expect(other!.quantiles).not.toEqual(one!.quantiles);
    // None: every degree 0. All: 13 once and 1 thirteen times, mean 26/14, mean square 182/14.
    expect(one).toMatchObject({ value: 0, low: 0, interval: 'sampled', worlds: 1002 });
    expect(one!.high).toBeCloseTo(182 / 14 - (26 / 14) ** 2, 12);
    expect(one!.quantiles![0]).toBeGreaterThan(one!.low!);
    expect(one!.quantiles![1]).toBeLessThan(one!.high!);
  });

  test('slice by slice the same bits come out', async () => {
    const options = { date, metrics: ['degree-variance', 'density', 'ties-kept'], from: '2020-03-10', replicates: 60 };
    const seen: number[] = [];
    const readings = await possibleWorldsAsync(star, options, { progress: (done, total) => seen.push(done / total) });
    expect(readings).toEqual(possibleWorlds(star, options));
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });

  test('a computation that was called off stops with the reason given', async () => {
    const controller = new AbortController();
    const options = { date, metrics: ['degree-variance'], replicates: 1e6 };
    const reading = possibleWorldsAsync(star, options, {
      signal: controller.signal,
      progress: () => controller.abort(new Error('enough')),
    });
    await expect(reading).rejects.toThrow('enough');
  });
});

test.each([
  [{ seed: -1 }, 'seed is a whole number from 0 to 4294967295, not -1'],
  [{ replicates: 0 }, 'replicates is a whole number from 1 to 1000000000, not 0'],
  [{ limit: 21 }, 'limit is a whole number from 0 to 20, not 21'],
  [{ date: '2020-02-30' }, '2020-02-30'],
  [{ metrics: ['tie-age'] }, 'metric "tie-age" reads a period'],
])('%j is refused', (options, message) => {
  expect(() => possibleWorlds(county('XX', 'a?b'), { date, metrics: ['density'], ...options })).toThrow(message);
});
