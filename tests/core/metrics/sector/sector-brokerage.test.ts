import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const counted = (members: Record<string, string>, ties: string) =>
  Object.fromEntries(
    measure(sketch(members, ties), ['sector-brokerage'])
      .filter(({ value }) => value !== 0)
      .map(({ subject, value }) => [Array.isArray(subject) ? subject.join(' ') : '', value]),
  );

test('an office that joins an NGO to a parish brokers between the two, either way', () => {
  expect(counted({ gov: 'b', ngo: 'a', church: 'c' }, 'a-b b-c')).toEqual({ 'church gov ngo': 1, 'ngo gov church': 1 });
});

test('arcs lead from the first sector to the third', () => {
  expect(counted({ gov: 'b', ngo: 'a', church: 'c' }, 'a>b b>c')).toEqual({ 'ngo gov church': 1 });
  expect(counted({ gov: 'b', ngo: 'a', church: 'c' }, 'a>b b>c a>c')).toEqual({});
});

test('in the star all paths lead through the convener', () => {
  expect(counted({ A: 'h l1', B: 'l2 l3', C: 'l4' }, 'h-l1 h-l2 h-l3 h-l4')).toEqual({
    'A A B': 2,
    'A A C': 1,
    'B A A': 2,
    'B A B': 2,
    'B A C': 2,
    'C A A': 1,
    'C A B': 2,
  });
});

test('without sectors there is nothing to broker between', () => {
  expect(measure(sketch({ '-': 'a b' }, 'a-b'), ['sector-brokerage'])).toEqual([]);
});
