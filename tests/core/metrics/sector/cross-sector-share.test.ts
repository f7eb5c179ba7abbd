import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { crossSectorShare } from '#core/metrics/sector/cross-sector-share';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const members = { office: 'MOPS PCPR', ngo: 'Dary Przystań' };

test.each([
  ['all ties cross', 'MOPS-Dary PCPR-Przystań', 1],
  ['none does', 'MOPS-PCPR Dary-Przystań', 0],
  ['three across, one within', 'MOPS-PCPR*9 MOPS-Dary MOPS-Przystań PCPR-Dary', 3 / 4],
  ['a mutual tie is two arcs', 'MOPS>Dary Dary>MOPS MOPS>PCPR', 2 / 3],
  ['without ties there is no share', '', NaN],
])('%s', (_, ties, expected) => {
  expect([...valuesOf(crossSectorShare, sketch(members, ties)).values()]).toEqual([expected]);
});

test.each([
  ['all are of one sector', { office: 'a b c d e' }, 'trivial', 'one-group'],
  ['nobody has one', { '-': 'a b c d e' }, 'undefined', 'no-groups'],
])('says what the value is worth where %s', (_, groups, status, code) => {
  expect(measure(sketch(groups, 'a-b b-c c-d'), ['cross-sector-share'])).toMatchObject([{ status, why: { code } }]);
});
