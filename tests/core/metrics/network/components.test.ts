import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { components } from '#core/metrics/network/components';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

test('the larger comes first, and an institution without ties is a part of its own', () => {
  const network = sketch({ gov: 'a b c d e f' }, 'b-c e-f f-d');
  expect(measure(network, ['components']).map(({ subject, value }) => [subject, value])).toEqual([
    [['d', 'e', 'f'], 3],
    [['b', 'c'], 2],
    [['a'], 1],
  ]);
});

test('strongly joined are only those who reach each other there and back', () => {
  const network = sketch({ gov: 'a b c d' }, 'a>b b>c c>a c>d');
  expect(Object.fromEntries(valuesOf(components, network, { connection: 'strong' }))).toEqual({ '["a","b","c"]': 3, '["d"]': 1 });
});

test('where nobody is there is no part', () => {
  expect(measure(sketch({}, ''), ['components'])).toEqual([]);
});

test('it reads two-mode networks as they are', () => {
  const network = { ...sketch({ gov: 'a b', '-': 'Team' }, 'a-Team'), modes: Uint8Array.of(1, 0, 0) };
  expect(measure(network, ['components']).map(({ subject }) => subject)).toEqual([['Team', 'a'], ['b']]);
});
