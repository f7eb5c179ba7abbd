import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Contacts, contactsOf } from '#core/graph/history/contacts';
import { earliestArrivals } from '#core/graph/history/time-respecting-paths';
import { anyDay, asDataset, chronicles } from '#support/chronicles';

/** A contact: who passes on, who receives, first day, day after the last. */
type Entry = readonly [source: number, target: number, from: number, to: number];

const institutions = 7;
const days = 12;

const entries: fc.Arbitrary<Entry[]> = fc.array(
  fc
    .tuple(fc.nat({ max: institutions - 1 }), fc.nat({ max: institutions - 1 }), fc.nat({ max: days - 1 }), fc.integer({ min: 1, max: 4 }))
    .filter(([source, target]) => source !== target)
    .map(([source, target, from, length]): Entry => [source, target, from, Math.min(days, from + length)]),
  { maxLength: 14 },
);

function contacts(list: readonly Entry[]): Contacts {
  const inOrder = list.toSorted((a, b) => a[2] - b[2]);
  const column = (k: 0 | 1 | 2 | 3) => Int32Array.from(inOrder, (entry) => entry[k]);
  const ids = Array.from({ length: institutions }, (_, i) => `i${i}`);
  return { ids, sources: column(0), targets: column(1), from: column(2), to: column(3) };
}

/** Day by day, whoever is in contact on it with somebody reached is reached, until nobody more is. */
function dayByDay({ ids, sources, targets, from, to }: Contacts, source: number, last: number): number[] {
  const arrival = ids.map((_, i): number => (i === source ? 0 : -1));
  for (let day = 0; day < last; day++) {
    for (let isMore = true; isMore; ) {
      isMore = false;
      for (let k = 0; k < sources.length; k++) {
        const isOn = from[k]! <= day && day < to[k]!;
        if (!isOn || arrival[sources[k]!] === -1 || arrival[targets[k]!] !== -1) continue;
        arrival[targets[k]!] = day;
        isMore = true;
      }
    }
  }
  return arrival;
}

test('the first day somebody is reached is that of going day by day', () => {
  fc.assert(
    fc.property(entries, (list) => {
      const given = contacts(list);
      const arrivals = earliestArrivals(given);
      for (let source = 0; source < institutions; source++) expect([...arrivals(source)]).toEqual(dayByDay(given, source, days));
    }),
  );
});

test('what is reached over the recorded ties and meetings of a county is what is reached day by day', () => {
  fc.assert(
    fc.property(
      chronicles(),
      anyDay,
      fc.constantFrom('ties', 'events'),
      fc.constantFrom('evidence-only', 'months:7'),
      (rows, from, channel, policy) => {
        const given = contactsOf(asDataset(rows), { from, to: `${Number(from.slice(0, 4)) + 1}${from.slice(4, 8)}01`, policy }, channel);
        const arrivals = earliestArrivals(given);
        const last = given.to.reduce((latest, day) => Math.max(latest, day), 0);
        for (const source of given.ids.keys()) expect([...arrivals(source)]).toEqual(dayByDay(given, source, last));
      },
    ),
    { numRuns: 50 },
  );
});

describe('a path in time', () => {
  const reached = (list: readonly Entry[]) => [...earliestArrivals(contacts(list))(0)].slice(1, 4);

  test.each<[string, Entry[], number[]]>([
    [
      'goes over a later contact after an earlier one',
      [
        [0, 1, 1, 2],
        [1, 2, 3, 4],
      ],
      [1, 3, -1],
    ],
    [
      'does not go back in time',
      [
        [1, 2, 1, 2],
        [0, 1, 3, 4],
      ],
      [3, -1, -1],
    ],
    [
      'may go over several contacts of one day, whichever is written first',
      [
        [2, 3, 5, 6],
        [1, 2, 5, 6],
        [0, 1, 5, 6],
      ],
      [5, 5, 5],
    ],
    [
      'may wait for the next contact',
      [
        [0, 1, 0, 1],
        [1, 2, 9, 10],
      ],
      [0, 9, -1],
    ],
    [
      'uses a contact that has begun and lasts',
      [
        [1, 2, 0, 8],
        [0, 1, 6, 7],
      ],
      [6, 6, -1],
    ],
    [
      'comes too late on the day after the last',
      [
        [1, 2, 0, 6],
        [0, 1, 6, 7],
      ],
      [6, -1, -1],
    ],
    ['goes the way the contact goes', [[1, 0, 0, 9]], [-1, -1, -1]],
    [
      'takes the earlier of two ways, however many steps it has',
      [
        [0, 3, 8, 9],
        [0, 1, 2, 3],
        [1, 2, 4, 5],
        [2, 3, 7, 8],
      ],
      [2, 4, 7],
    ],
  ])('%s', (_, list, expected) => {
    expect(reached(list)).toEqual(expected);
  });
});
