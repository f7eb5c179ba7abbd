import { expect, test } from 'vitest';
import { isNip, isRegon } from '#core/io/validate/identifiers';
import { said, type Changed } from '#support/county';

const body = (ids: string): Changed => ({ first: { institutions: { ids } } });
const left = (value: string): ReturnType<typeof said> => [['E-IDENTIFIER-CHECK', 'institutions', 1, 'ids', value]];
const leftWith = [
  ['E-REF-LEFT-OUT', 'memberships', 1, 'institution', 'mops'],
  ['E-REF-LEFT-OUT', 'participations', 1, 'institution', 'mops'],
  ['E-REF-LEFT-OUT', 'ties', 1, 'from', 'mops'],
  ['E-REF-LEFT-OUT', 'offers', 1, 'institution', 'mops'],
  ['E-REF-LEFT-OUT', 'invitations', 1, 'institution', 'mops'],
  ['E-REF-LEFT-OUT', 'reports', 1, 'reporter', 'mops'],
];

test.each([
  ['a published NIP', 'NIP:7251738043', true],
  ['a NIP with a wrong check digit', 'NIP:7251738044', false],
  ['a NIP with dashes', 'NIP:725-173-80-43', false],
  // 8·1 + 9·2 + 2·3 + 3·4 + 4·5 + 5·6 + 6·7 + 7·8 = 192 = 17·11 + 5
  ['a REGON of nine digits', 'REGON:123456785', true],
  ['a REGON of nine digits with a wrong check digit', 'REGON:123456786', false],
  ['a REGON of fourteen digits', 'REGON:12345678512347', true],
  ['a REGON of fourteen digits with a wrong check digit', 'REGON:12345678512348', false],
  ['a KRS number', 'KRS:0000012345', true],
  ['a KRS number that lost its zeros', 'KRS:12345', false],
  ['a register we cannot check', 'RSPO:1', true],
])('%s', (_, identifier, isSound) => {
  expect(said(body(identifier))).toEqual(isSound ? [] : [...left(identifier.split(':')[1]!), ...leftWith]);
});

const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

test('where the remainder is ten no check digit makes a NIP', () => {
  // 2·5 = 10
  expect(digits.filter((digit) => isNip(`020000000${digit}`))).toEqual([]);
  // 1·5 = 5
  expect(digits.filter((digit) => isNip(`010000000${digit}`))).toEqual([5]);
});

test('where the remainder is ten a REGON ends in zero', () => {
  // 4·8 = 32 = 2·11 + 10
  expect(digits.filter((digit) => isRegon(`40000000${digit}`))).toEqual([0]);
});

const twin = (ids: string): Changed => ({
  ...body('REGON:123456785 NIP:7251738043'),
  add: { institutions: [{ id: 'x', name: 'X', ids, place: 'gm', sector: 'UNK', area: 'UNK', tier: 'UNK', source: 'S1' }] },
});

test.each<[string, Changed, ReturnType<typeof said>]>([
  ['two bodies with one REGON', twin('REGON:123456785'), [['W-IDENTIFIER-SHARED', 'institutions', 6, 'ids', '123456785']]],
  ['two bodies with one NIP', twin('NIP:7251738043'), []],
])('%s', (_, changed, expected) => {
  expect(said(changed)).toEqual(expected);
});
