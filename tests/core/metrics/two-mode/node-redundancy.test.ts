import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { nodeRedundancy } from '#core/metrics/two-mode/node-redundancy';
import { lists } from '#support/lists';
import { valuesOf } from '#support/networks';

const team = lists({ gov: 'a b c', ngo: 'd' }, 'P1: a b c', 'P2: b c d', 'P3: d');

test('is the share of pairs that would be joined without the node', () => {
  expect(Object.fromEntries(valuesOf(nodeRedundancy, team))).toEqual({ P1: 1 / 3, P2: 1 / 3, P3: NaN, a: NaN, b: 1, c: 1, d: 0 });
});

test('says why there is none below two participations; a tie between institutions is none', () => {
  const [a] = measure(lists({ gov: 'a b' }, 'e: a b', 'a-b'), ['node-redundancy']);
  expect(a).toMatchObject({ subject: 'a', value: NaN, why: { code: 'degree-below-2' } });
});
