import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { nodf } from '#core/metrics/two-mode/nodf';
import { lists } from '#support/lists';

const team = lists({ gov: 'a b c', ngo: 'd' }, 'P1: a b c', 'P2: b c d', 'P3: d');

test.each([
  ['two pairs of institutions and one of events are nested, of nine', team, 100 / 3],
  ['each comes to what the more active come to', lists({ gov: 'a b c' }, 'e: a b c', 'f: a b', 'g: a'), 100],
  ['all come to everything: nobody is less active', lists({ gov: 'a b' }, 'e: a b', 'f: a b'), 0],
  ['nobody comes', lists({ gov: 'a b' }, 'e:', 'f:'), 0],
  ['whoever never comes is in nobody’s company', lists({ gov: 'a b' }, 'e: a', 'f: a'), 0],
])('%s', (_, network, expected) => {
  expect(nodf.compute(network)).toBeCloseTo(expected, 12);
});

test.each([
  ['one event', lists({ gov: 'a b' }, 'e: a b')],
  ['one institution', lists({ gov: 'a' }, 'e: a', 'f: a')],
])('is undefined with %s', (_, network) => {
  expect(measure(network, ['nodf'])).toMatchObject([{ value: NaN, why: { code: 'few-nodes' } }]);
});
