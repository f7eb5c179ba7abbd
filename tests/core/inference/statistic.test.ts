import { expect, test } from 'vitest';
import { statisticOf } from '#core/inference/statistic';
import { sketch } from '#support/sketch';

const offices = { gov: 'MOPS PCPR', ngo: 'Dary Przystań' };

test('one number for the whole network', () => {
  const { of, reading } = statisticOf('density');
  const network = sketch(offices, 'MOPS-Dary');
  expect(of(network)).toBe(1 / 6);
  expect(reading(network)).toMatchObject({ metric: 'density', subject: null, value: 1 / 6 });
});

test('a pair of a network without direction may be named from either end', () => {
  const network = sketch(offices, 'MOPS-Dary MOPS-Przystań');
  for (const subject of [
    ['gov', 'ngo'],
    ['ngo', 'gov'],
  ]) {
    expect(statisticOf('block-density', subject).of(network)).toBe(2 / 4);
    expect(statisticOf('block-density', subject).reading(network)?.subject).toEqual(['gov', 'ngo']);
  }
});

test('an arc leads one way', () => {
  const network = sketch(offices, 'MOPS>Dary');
  expect(statisticOf('block-density', ['gov', 'ngo']).of(network)).toBe(1 / 4);
  expect(statisticOf('block-density', ['ngo', 'gov']).of(network)).toBe(0);
});

test('is found again where institutions come and go', () => {
  const { of, reading } = statisticOf('degree', 'PCPR');
  expect(of(sketch(offices, 'MOPS-PCPR PCPR-Dary'))).toBe(2);
  expect(of(sketch({ gov: 'PCPR' }, ''))).toBe(0);
  expect(of(sketch({ gov: 'MOPS' }, ''))).toBe(NaN);
  expect(reading(sketch({ gov: 'MOPS' }, ''))).toBe(null);
  expect(of(sketch({ a: 'A B PCPR' }, 'A-B B-PCPR'))).toBe(1);
});

test('a tie is found among other ties', () => {
  const { of } = statisticOf('embeddedness', ['Dary', 'MOPS']);
  expect(of(sketch(offices, 'MOPS-Dary MOPS-PCPR PCPR-Dary'))).toBe(1);
  expect(of(sketch(offices, 'MOPS-Dary PCPR-Przystań'))).toBe(0);
  expect(of(sketch(offices, 'PCPR-Przystań'))).toBe(NaN);
});

test.each([
  ['degree', null, 'metric "degree" has many values: name a subject'],
  ['density', 'MOPS', 'metric "density" has one value for the whole network, no subject'],
  ['maximal-cliques', null, 'metric "maximal-cliques" gives sets, not a number'],
])('%s of %s is refused', (metric, subject, message) => {
  expect(() => statisticOf(metric, subject)).toThrow(new TypeError(message));
});
