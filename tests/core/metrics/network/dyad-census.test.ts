import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const read = (ids: string, ties: string) =>
  Object.fromEntries(measure(sketch({ gov: ids }, ties), ['dyad-census']).map(({ subject, value }) => [subject, value]));

test.each([
  ['of six pairs one both ways, one one way', 'a b c d', 'a>b b>a c>d', { mutual: 1, asymmetric: 1, null: 4 }],
  ['an arc to a partner and one from another', 'a b c', 'a>b c>a', { mutual: 0, asymmetric: 2, null: 1 }],
  ['ties without direction are no census', 'a b', 'a-b', { mutual: NaN, asymmetric: NaN, null: NaN }],
])('%s', (_, ids, ties, expected) => {
  expect(read(ids, ties)).toEqual(expected);
});

test('ties recorded without direction are mutual by construction', () => {
  const network = sketch({ gov: 'a b c d e' }, 'a>b b>a', { symmetricBySource: true });
  expect(measure(network, ['dyad-census']).map(({ why }) => why?.code)).toEqual(Array(3).fill('symmetric-by-source'));
});
