import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { lists } from '#support/lists';

test('is the diversity of those who take part, as far as their sector is recorded', () => {
  const network = lists({ gov: 'a b c', ngo: 'd', '?': 'e', '-': 'x' }, 'P1: a b c', 'P2: a d', 'P3: a b d e x', 'P4: x', 'P5:');
  const readings = measure(network, ['affiliation-diversity']);
  expect(readings.map(({ subject, value, of, why }) => [subject, value, of, why?.code])).toEqual([
    ['P1', 0, 3, undefined],
    ['P2', 1 / 2, 2, undefined],
    ['P3', 5 / 8, 4, undefined],
    ['P4', NaN, 0, 'no-groups'],
    ['P5', NaN, 0, 'no-groups'],
  ]);
});
