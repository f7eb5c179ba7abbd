import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const read = (ids: string, ties: string, parameters = {}) =>
  measure(sketch({ gov: ids }, ties), [{ id: 'node-count', parameters }]).map(({ value }) => value);

test('everybody counts, also those without ties', () => {
  expect(read('a b c', 'a-b')).toEqual([3]);
  expect(read('', '')).toEqual([0]);
});

test.each([
  ['all', 3],
  ['institutions', 2],
  ['affiliations', 1],
])('of two institutions in a team it counts %s: %i', (mode, expected) => {
  const network = { ...sketch({ gov: 'a b', '-': 'Team' }, 'a-Team b-Team'), modes: Uint8Array.of(1, 0, 0) };
  expect(measure(network, [{ id: 'node-count', parameters: { mode } }])).toMatchObject([{ value: expected, status: 'ok' }]);
});

test('where nothing joins the institutions but ties there are no affiliations', () => {
  expect(read('a b', 'a-b', { mode: 'affiliations' })).toEqual([0]);
});
