import { describe, expect, test } from 'vitest';
import { queryProblems } from '#core/time/query-problems';
import { dataset } from '#support/dataset';
import { lodzkie, lodzkieWithProjectEnd } from '#support/lodzkie';

describe('a question about a day after the last evidence', () => {
  test('is answered with what is only possible, and says so', () => {
    const [found, ...more] = queryProblems(lodzkie, { date: '2021-10-30' });
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      code: 'W-DAY-AFTER-HORIZON',
      severity: 'warning',
      message: {
        pl: 'Po 2021-10-29 brak danych; znane są tylko stany możliwe.',
        en: 'No evidence after 2021-10-29; only “possible” is known.',
      },
    });
  });

  test('is no problem on the last day itself, nor where nothing has a date', () => {
    expect(queryProblems(lodzkie, { date: '2021-10-29' })).toEqual([]);
    expect(queryProblems(dataset({}), { date: '2021-10-29' })).toEqual([]);
  });
});

describe('the project’s end', () => {
  const codes = (...question: Parameters<typeof queryProblems>) => queryProblems(...question).map(({ code }) => code);

  test('is unknown in the example, which is shown by evidence only', () => {
    expect(codes(lodzkie, { policy: 'project-end' })).toEqual(['W-NO-PROJECT-END']);
    expect(codes(lodzkie, { county: '1014', policy: 'project-end' })).toEqual(['W-NO-PROJECT-END']);
  });

  test('is asked for only by its policy', () => {
    expect(codes(lodzkie, { policy: 'months:12' })).toEqual([]);
  });

  test('does for Sieradz once it is known, not for the platform of Tomaszów, which had no project', () => {
    expect(codes(lodzkieWithProjectEnd, { county: '1014', policy: 'project-end' })).toEqual([]);
    expect(codes(lodzkieWithProjectEnd, { county: '1016', policy: 'project-end' })).toEqual(['W-NO-PROJECT-END']);
  });

  test('is not needed where every end is known', () => {
    const data = dataset({ partnerships: [{ id: 'a', kind: 'team', time: '2019/2020' }] });
    expect(codes(data, { policy: 'project-end' })).toEqual([]);
  });
});
