import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const members = { gov: 'MOPS PCPR Sąd', ngo: 'Dary', '-': 'Hub' };
const cells = (ties: string) =>
  measure(sketch(members, ties), ['block-density']).map(({ subject, value, why }) => [subject, value, why?.code]);

test('ties are divided by the pairs there could be; one institution makes no pair', () => {
  expect(cells('MOPS-PCPR MOPS-Dary PCPR-Dary*7 Hub-Dary')).toEqual([
    [['gov', 'gov'], 1 / 3, undefined],
    [['gov', 'ngo'], 2 / 3, undefined],
    [['ngo', 'ngo'], NaN, 'small-group'],
  ]);
});

test('in a directed network a pair can be tied either way', () => {
  expect(cells('MOPS>PCPR PCPR>MOPS Dary>Sąd')).toEqual([
    [['gov', 'gov'], 1 / 3, undefined],
    [['gov', 'ngo'], 0, undefined],
    [['ngo', 'gov'], 1 / 3, undefined],
    [['ngo', 'ngo'], NaN, 'small-group'],
  ]);
});

test('without ties every block is empty by construction', () => {
  expect(measure(sketch({ gov: 'a b' }, ''), ['block-density'])).toMatchObject([{ value: 0, status: 'trivial', why: { code: 'empty' } }]);
});
