import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const coverage = (members: Record<string, string>, expected: readonly string[] = []) =>
  measure(sketch(members, ''), [{ id: 'group-coverage', parameters: { expected } }])[0];

test('is the share of the sectors of the code list that are there; UNK is not one of them', () => {
  expect(coverage({ 'PUB-SG': 'MOPS PCPR', NGO: 'Dary', '?': 'x' })).toMatchObject({ value: 2 / 7, status: 'ok' });
});

test('can be held against another list, in which a sector named twice counts once', () => {
  expect(coverage({ 'PUB-SG': 'MOPS', NGO: 'Dary' }, ['NGO', 'BUS', 'BUS', 'PUB-SG'])).toMatchObject({ value: 2 / 3 });
});

test('is 0 where nobody is of an expected sector', () => {
  expect(coverage({ other: 'MOPS' })).toMatchObject({ value: 0 });
});

test.each([
  ['nobody is there', {}, 'no-nodes'],
  ['nobody has a sector', { '-': 'Hub' }, 'no-groups'],
])('is undefined where %s', (_, members, code) => {
  expect(coverage(members)).toMatchObject({ value: NaN, why: { code } });
});

test('is undefined where the facet has no list of codes', () => {
  const network = { ...sketch({ red: 'MOPS' }, ''), facet: 'colour' };
  expect(measure(network, ['group-coverage'])).toMatchObject([{ value: NaN, why: { code: 'nothing-expected' } }]);
});
