import { describe, expect, test } from 'vitest';
import { horizonOf } from '#core/time/horizon';
import { dataset } from '#support/dataset';
import { lodzkie } from '#support/lodzkie';

describe('the last day the data speak of', () => {
  test('is the last award visit in the example', () => {
    expect(horizonOf(lodzkie)).toBe('2021-10-29');
  });

  test('is the latest of sources, times and evidence, taken at their latest', () => {
    const rows = {
      sources: [{ id: 'S', published: '2019-10-17' }],
      partnerships: [{ id: 'p', kind: 'team', time: '2018-08-08/' }],
    } as const;
    expect(horizonOf(dataset(rows))).toBe('2019-10-17');
    expect(horizonOf(dataset({ ...rows, memberships: [{ partnership: 'p', institution: 'a', seen: '2020-02' }] }))).toBe('2020-02-29');
    expect(horizonOf(dataset({ ...rows, sources: [{ id: 'S', published: '2019-10-17', retrieved: '2026-01-01' }] }))).toBe('2019-10-17');
  });

  test('is not moved by plans, nor by rows not in use', () => {
    const rows = [
      { id: 'a', kind: 'team', time: '2019-01-01/' },
      { id: 'b', kind: 'team', time: '2030/', status: 'planned' },
      { id: 'c', kind: 'team', time: '2031/', altOf: 'a' },
    ];
    expect(horizonOf(dataset({ partnerships: rows }))).toBe('2019-01-01');
  });

  test('is the one the data set names', () => {
    expect(horizonOf(dataset({ partnerships: [{ id: 'a', kind: 'team', time: '2019' }] }, { horizon: '2018-12-31' }))).toBe('2018-12-31');
  });

  test('is none where nothing has a date', () => {
    expect(horizonOf(dataset({}))).toBe('');
  });
});
