import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fourCycles, threePaths } from '#core/graph/two-mode/cycles';
import { across } from '#core/graph/two-mode/across';
import { fourPaths } from '#core/graph/two-mode/four-paths';
import { matrixOf } from '#support/brute-force';
import { byDefinition } from '#support/definitions';
import { fourPathsByWalking } from '#support/definitions/two-mode';
import { lists } from '#support/lists';
import { choices, expectSame, placesOf, valuesOf } from '#support/networks';
import { tiesOf } from '#support/ties';
import { twoModeNetworks } from '#support/two-mode-networks';

vi.setConfig({ testTimeout: 60_000 });

const team = lists({ gov: 'a b c', ngo: 'd' }, 'P1: a b c', 'P2: b c d', 'P3: d', 'a-d', 'b-c');

test('ties between institutions are left aside', () => {
  expect(tiesOf(across(team))).toEqual(['P1-a 1', 'P1-b 1', 'P1-c 1', 'P2-b 1', 'P2-c 1', 'P2-d 1', 'P3-d 1']);
});

test('two institutions in the same two affiliations make a four-cycle, three ties in a row a path', () => {
  expect([fourCycles(team), threePaths(team)]).toEqual([1, 10]);
});

test('paths from one institution over another to a third, and those whose ends meet elsewhere as well', () => {
  expect(fourPaths(lists({ gov: 'a b c d' }, 'e: a b', 'f: b c', 'g: a c d'))).toEqual({ all: 10, closed: 6 });
});

test('counted and walked, paths over an institution are as many', () => {
  fc.assert(
    fc.property(twoModeNetworks, (network) => {
      expect(fourPaths(network)).toEqual(fourPathsByWalking(matrixOf(network), network));
    }),
    { numRuns: 400 },
  );
});

test('every two-mode metric agrees with its definition where affiliations are many and institutions are tied besides', () => {
  const twoMode = choices.filter(([, { uses }]) => uses.mode === 'two-mode');
  fc.assert(
    fc.property(twoModeNetworks, (network) => {
      for (const [title, metric, parameters] of twoMode) {
        const expected = byDefinition[metric.id]!(matrixOf(network), network, parameters);
        const bySubject =
          expected instanceof Map
            ? expected
            : new Map([...placesOf(metric, network, parameters)].map(([i, name]) => [name, (expected as readonly number[])[i]!]));
        expectSame(valuesOf(metric, network, parameters), bySubject, title);
      }
    }),
    { numRuns: 200 },
  );
});
