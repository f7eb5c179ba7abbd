import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { groupSize } from '#core/metrics/sector/group-size';
import { lists } from '#support/lists';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

test('counts the institutions of each sector, isolates and unknown ones too', () => {
  const network = sketch({ gov: 'MOPS PCPR Sąd', ngo: 'Dary', '?': 'x' }, 'MOPS-PCPR');
  expect(Object.fromEntries(valuesOf(groupSize, network))).toEqual({ UNK: 1, gov: 3, ngo: 1 });
});

test('leaves out whoever has no facet, and says how many remain', () => {
  expect(measure(sketch({ gov: 'MOPS', '-': 'Hub' }, 'MOPS-Hub'), ['group-size'])).toMatchObject([{ subject: 'gov', value: 1, of: 1 }]);
});

test('in a two-mode network counts institutions only', () => {
  const network = lists({ gov: 'a b', ngo: 'c' }, 'e1: a b c', 'e2: a');
  expect(Object.fromEntries(valuesOf(groupSize, network))).toEqual({ gov: 2, ngo: 1 });
});

test('where nobody is there, no sector is', () => {
  expect(measure(sketch({}, ''), ['group-size'])).toEqual([]);
});
