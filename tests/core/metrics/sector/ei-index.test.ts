import { expect, test } from 'vitest';
import { eiIndex } from '#core/metrics/sector/ei-index';
import { measure } from '#core/metrics/measure';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const members = { office: 'MOPS PCPR', ngo: 'Dary Przystań' };

test.each([
  ['all ties cross', 'MOPS-Dary PCPR-Przystań', 1],
  ['none does', 'MOPS-PCPR Dary-Przystań', -1],
  ['half of them do', 'MOPS-PCPR MOPS-Dary', 0],
  ['three across, one within', 'MOPS-PCPR MOPS-Dary MOPS-Przystań PCPR-Dary', 1 / 2],
  ['a strong tie counts as one', 'MOPS-PCPR*9 MOPS-Dary MOPS-Przystań PCPR-Dary', 1 / 2],
  ['a mutual tie is two arcs', 'MOPS>Dary Dary>MOPS MOPS>PCPR', 1 / 3],
  ['without ties there is nothing to compare', '', NaN],
])('%s', (_, ties, expected) => {
  expect([...valuesOf(eiIndex, sketch(members, ties)).values()]).toEqual([expected]);
});

test('institutions of unknown group are a group of their own', () => {
  expect([...valuesOf(eiIndex, sketch({ office: 'MOPS', '?': 'A B' }, 'MOPS-A A-B')).values()]).toEqual([0]);
});

test('institutions without the facet are left out, and the reading says of how many it speaks', () => {
  const [reading] = measure(sketch({ ...members, '-': 'Hub' }, 'MOPS-PCPR MOPS-Dary Hub-MOPS Hub-PCPR'), ['ei-index']);
  expect(reading).toMatchObject({ value: 0, of: 4, facet: 'sector' });
});

test.each([
  ['everyone with a group is tied to everyone', 'a-b a-c a-d b-c b-d c-d c-x x-y', ['trivial', 'tight-range']],
  ['they are both ways', 'a-b a-c a-d b-c b-d c-d c>x', ['trivial', 'tight-range']],
  ['one of those ties is missing', 'a-b a-c a-d b-c b-d c-x x-y', ['ok', undefined]],
])('where %s', (_, ties, expected) => {
  const [reading] = measure(sketch({ office: 'a b', ngo: 'c d', '-': 'x y' }, ties), ['ei-index']);
  expect([reading?.status, reading?.why?.code]).toEqual(expected);
});

test.each([
  ['all are of one group', { office: 'a b c d e' }, 'trivial', 'one-group'],
  ['no two are of one group', { v: 'a', w: 'b', x: 'c', y: 'd', z: 'e' }, 'trivial', 'one-group'],
  ['all whose group is known share one', { office: 'a b', '?': 'c d e' }, 'trivial', 'one-group'],
  ['nobody has a group', { '-': 'a b c d e' }, 'undefined', 'no-groups'],
])('says what the value is worth where %s', (_, groups, status, code) => {
  expect(measure(sketch(groups, 'a-b b-c c-d'), ['ei-index'])).toMatchObject([{ status, why: { code } }]);
});
