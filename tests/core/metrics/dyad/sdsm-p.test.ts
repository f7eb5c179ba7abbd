import { expect, test } from 'vitest';
import { sdsmP } from '#core/metrics/dyad/sdsm-p';
import { measure } from '#core/metrics/measure';
import { lists } from '#support/lists';
import { valuesOf } from '#support/networks';

const values = (...given: Parameters<typeof lists>) => Object.fromEntries(valuesOf(sdsmP, lists(...given)));

test('where all are alike, each participation has the same chance', () => {
  // Of four events everyone attends two and every event gathers two of four: each chance is 1/2, of meeting 1/4.
  const met = values({ gov: 'a b c d' }, 'e: a b', 'f: a b', 'g: c d', 'h: c d');
  expect(met['["a","b"]']).toBeCloseTo(1 - (3 / 4) ** 4 - 4 * (1 / 4) * (3 / 4) ** 3, 14);
  expect(met['["a","c"]']).toBe(1);
});

test('where activity and sizes leave no choice, nothing is surprising', () => {
  expect(values({ gov: 'a b c' }, 'e: a b c', 'f: a b', 'g: a')).toEqual({ '["a","b"]': 1, '["a","c"]': 1, '["b","c"]': 1 });
});

test('who is everywhere meets everyone by necessity', () => {
  expect(values({ gov: 'h a b' }, 'e: h a b', 'f: h', 'g: h')).toEqual({ '["a","b"]': 1, '["a","h"]': 1, '["b","h"]': 1 });
});

test('among events of equal size, chances are as the institutions are active', () => {
  // a and b attend two of three events, c and d one: chances 2/3 and 1/3.
  const met = values({ gov: 'a b c d' }, 'e: a b', 'f: a c', 'g: b d');
  expect(met['["a","b"]']).toBeCloseTo(1 - (5 / 9) ** 3, 14);
  expect(met['["a","c"]']).toBeCloseTo(1 - (7 / 9) ** 3, 14);
  expect(met['["c","d"]']).toBe(1);
});

test('small chances keep their digits', () => {
  const many = Array.from({ length: 40 }, (_, e) => `x${e}: ${e < 20 ? 'a b' : 'c d'}`);
  // Each attends half of 40 events, each event gathers half of the four: chances of meeting are 1/4, met 20 times.
  let tail = 0;
  let term = 1;
  for (let x = 0; x < 20; x++) term *= ((40 - x) / (20 - x)) * (1 / 4);
  term *= (3 / 4) ** 20;
  for (let x = 20; x <= 40; x++) {
    tail += term;
    term *= ((40 - x) / (x + 1)) * (1 / 3);
  }
  const met = values({ gov: 'a b c d' }, ...many)['["a","b"]']!;
  expect(met / tail).toBeCloseTo(1, 10);
});

test('is undefined where neither takes part in anything', () => {
  const readings = measure(lists({ gov: 'a b c' }, 'e: a'), ['sdsm-p']);
  expect(readings.map(({ value, why }) => [value, why?.code])).toEqual([
    [1, undefined],
    [1, undefined],
    [NaN, 'isolate'],
  ]);
});
