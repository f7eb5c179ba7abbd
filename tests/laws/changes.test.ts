import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changes, type ChangedTie, type ChangesOptions } from '#core/compare/changes';
import { networkAt } from '#core/graph/making/network-at';
import type { Dataset } from '#core/model/dataset';
import { anyDay, asDataset, chronicles } from '#support/chronicles';
import { tiesOf } from '#support/ties';

type Choice = Omit<ChangesOptions, 'from' | 'to'>;

const choice: fc.Arbitrary<Choice> = fc.record({
  county: fc.constantFrom(undefined, '1001'),
  mode: fc.constantFrom('two-mode', 'clique', 'star-lead'),
  affiliations: fc.constantFrom('partnerships', 'events'),
  policy: fc.constantFrom('evidence-only', 'last-evidence', 'project-end', 'months:7'),
  rollUp: fc.constantFrom('unit', 'parent'),
});

function institutionsOn(data: Dataset, date: string, options: Choice, facts: 'certain' | 'possible'): string[] {
  const { nodes, modes } = networkAt(data, { ...options, date, facts });
  return nodes.filter((_, i) => modes?.[i] !== 1);
}

function tiesOn(data: Dataset, date: string, options: Choice): string[] {
  return tiesOf(networkAt(data, { ...options, date })).map((tie) => tie.split(' ')[0] ?? '');
}

function words(ties: readonly ChangedTie[]): string[] {
  return ties.map(({ from, to }) => `${from}-${to}`);
}

describe('changes between two days', () => {
  test('turn into their opposites when the days change places', () => {
    fc.assert(
      fc.property(chronicles(), anyDay, anyDay, choice, (rows, from, to, options) => {
        const data = asDataset(rows);
        const [there, back] = [changes(data, { ...options, from, to }), changes(data, { ...options, from: to, to: from })];
        expect(back).toEqual({
          joined: there.left,
          left: there.joined,
          stayed: there.stayed,
          unknown: there.unknown,
          ties: { formed: there.ties.dissolved, dissolved: there.ties.formed, kept: there.ties.kept, unknown: there.ties.unknown },
        });
      }),
    );
  });

  test('put everything possible on either day on exactly one list', () => {
    fc.assert(
      fc.property(chronicles(), anyDay, anyDay, choice, (rows, from, to, options) => {
        const data = asDataset(rows);
        const { joined, left, stayed, unknown } = changes(data, { ...options, from, to });
        const listed = [...joined, ...left, ...stayed, ...unknown];
        expect(new Set(listed).size).toBe(listed.length);
        const possible = [from, to].flatMap((date) => institutionsOn(data, date, options, 'possible'));
        expect(listed).toEqual(expect.arrayContaining(possible));
      }),
    );
  });

  test('claim only what is certain', () => {
    fc.assert(
      fc.property(chronicles(), anyDay, anyDay, choice, (rows, from, to, options) => {
        const data = asDataset(rows);
        const { joined, left, stayed } = changes(data, { ...options, from, to });
        const [before, after] = [institutionsOn(data, from, options, 'certain'), institutionsOn(data, to, options, 'certain')];
        expect(before).toEqual(expect.arrayContaining([...left, ...stayed]));
        expect(after).toEqual(expect.arrayContaining([...joined, ...stayed]));
        for (const policy of [options.policy, 'evidence-only']) {
          const seen = { ...options, policy };
          expect(institutionsOn(data, to, seen, 'possible').filter((id) => left.includes(id))).toEqual([]);
          expect(institutionsOn(data, from, seen, 'possible').filter((id) => joined.includes(id))).toEqual([]);
        }
      }),
    );
  });

  test('between a day and itself are none', () => {
    fc.assert(
      fc.property(chronicles(), anyDay, choice, (rows, day, options) => {
        const found = changes(asDataset(rows), { ...options, from: day, to: day });
        expect([found.joined, found.left, found.ties.formed, found.ties.dissolved]).toEqual([[], [], [], []]);
      }),
    );
  });

  test('lead from the first network to the second where nothing is in doubt', () => {
    fc.assert(
      fc.property(chronicles({ certain: true }), anyDay, anyDay, choice, (rows, from, to, options) => {
        const data = asDataset(rows);
        // A policy that lengthens the ties of meetings is an assumption, and what is assumed stays in doubt.
        const certain = { ...options, policy: 'evidence-only' };
        const { joined, left, stayed, unknown, ties } = changes(data, { ...certain, from, to });
        const [before, after] = [institutionsOn(data, from, certain, 'certain'), institutionsOn(data, to, certain, 'certain')];
        expect(unknown).toEqual([]);
        expect(stayed).toEqual(before.filter((id) => after.includes(id)));
        expect([...before.filter((id) => !left.includes(id)), ...joined].sort()).toEqual(after);
        const [tiesBefore, tiesAfter] = [tiesOn(data, from, certain), tiesOn(data, to, certain)];
        expect([...tiesBefore.filter((tie) => !words(ties.dissolved).includes(tie)), ...words(ties.formed)].sort()).toEqual(
          [...tiesAfter].sort(),
        );
        expect(words(ties.kept).sort()).toEqual(tiesBefore.filter((tie) => tiesAfter.includes(tie)).sort());
      }),
    );
  });
});
