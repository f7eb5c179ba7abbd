import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { colemanHomophily } from '#core/metrics/sector/coleman-homophily';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const members = { office: 'a b', ngo: 'c d e' };
const byGroup = (ties: string) => Object.fromEntries(valuesOf(colemanHomophily, sketch(members, ties)));

// Chance sends a quarter of the arcs of the offices to offices, and half of those of the associations to associations.
test.each([
  ['only one another', 'a-b c-d', { ngo: 1, office: 1 }],
  ['only others', 'a-c b-d', { ngo: -1, office: -1 }],
  ['half of the arcs of the offices stay', 'a>b a>c', { ngo: NaN, office: 1 / 3 }],
  ['one in eight, half of what chance gives', 'a>b a>c a>d a>e b>c b>d b>e c>a', { ngo: -1, office: -3 / 7 }],
])('%s', (_, ties, expected) => {
  expect(byGroup(ties)).toEqual(expected);
});

test.each([
  ['a sector of one', { office: 'a', ngo: 'b c' }, 'a-b', 'small-group'],
  ['a sector of all', { office: 'a b c' }, 'a-b', 'one-group'],
  ['a sector without ties', { office: 'a b', ngo: 'c' }, '', 'no-ties'],
])('is undefined for %s', (_, groups, ties, code) => {
  const reading = measure(sketch(groups, ties), ['coleman-homophily']).find(({ subject }) => subject === 'office');
  expect(reading).toMatchObject({ value: NaN, why: { code } });
});
