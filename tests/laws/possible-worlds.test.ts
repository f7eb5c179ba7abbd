import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NetworkOptions } from '#core/graph/making/network-options';
import { worldsOf } from '#core/graph/making/worlds';
import { possibleWorlds } from '#core/inference/possible-worlds';
import { chosenParameters } from '#core/metrics/chosen-parameters';
import { readingsOf } from '#core/metrics/readings';
import type { Dataset } from '#core/model/dataset';
import type { Network } from '#core/model/network';
import type { Reading } from '#core/model/reading';
import { dataset } from '#support/dataset';
import { choices } from '#support/networks';

const date = '2020-03-15';
const institution = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
/** Mostly certain, now and then a matter of days or of conjecture. */
const when = fc.constantFrom(
  { time: '2019/2021' },
  { time: '2019/2021' },
  { time: '2019/2021' },
  { time: '2020-03' },
  { time: '2019/2021', certainty: 'inferred' },
);

const counties: fc.Arbitrary<Dataset> = fc
  .record({
    lives: fc.array(fc.constantFrom('', '', '', '', '', '', '', '2020-03/..'), { minLength: 6, maxLength: 6 }),
    ties: fc.array(
      fc.tuple(institution, institution, fc.constantFrom(1, 2, 0.5), fc.constantFrom(false, false, false, false, true), when),
      {
        maxLength: 9,
      },
    ),
    anyDirection: fc.boolean(),
    hasTeams: fc.boolean(),
    teams: fc.array(when, { minLength: 2, maxLength: 2 }),
    memberships: fc.array(fc.tuple(fc.constantFrom('t0', 't1'), institution, fc.constantFrom('leader', 'member'), when), { maxLength: 8 }),
  })
  .map(({ lives, ties, anyDirection, hasTeams, teams, memberships }) =>
    dataset({
      institutions: lives.map((time, i) => ({ id: 'abcdef'[i]!, sector: `S${i % 3}`, time })),
      partnerships: teams.map((team, i) => ({ id: `t${i}`, kind: 'team', ...team })),
      // Without memberships whoever exists is in the network.
      ...(hasTeams
        ? { memberships: memberships.map(([partnership, member, role, at]) => ({ partnership, institution: member, role, ...at })) }
        : {}),
      ties: ties
        .filter(([from, to]) => from !== to)
        .map(([from, to, strength, directed, at]) => ({ from, to, kind: 'info', strength, directed: directed && anyDirection, ...at })),
    }),
  );

const modes = ['direct', 'two-mode', 'clique', 'newman', 'star-lead'] as const;
interface Case {
  readonly data: Dataset;
  readonly options: NetworkOptions;
  readonly networks: readonly Network[];
}

/** Counties with four or five uncertain facts, and the network of every world, that of certain facts first. */
const found: readonly Case[] = modes.flatMap((mode) =>
  fc.sample(fc.tuple(counties, fc.boolean()), { numRuns: 100, seed: 11 }).flatMap(([data, ties]): Case[] => {
    const options = { mode, ties, date };
    const { facts, networksIn } = worldsOf(data, { mode, ties, dates: [date] });
    if (facts.length < 4 || facts.length > 5) return [];
    const worlds = Array.from({ length: 2 ** facts.length }, (_, r) => Uint8Array.from(facts, (_fact, f) => (r >> f) & 1));
    return [{ data, options, networks: worlds.flatMap(networksIn) }];
  }),
);

/** One of each mode and kind of doubt. */
const cases = modes.flatMap((mode) =>
  [0, 1, 2, 3].flatMap((kind) => found.find((one) => one.options.mode === mode && turns(one) === kind) ?? []),
);

/** All readings of each case with their bounds. */
const bounds = cases.map(({ data, options }) =>
  possibleWorlds(data, { ...options, metrics: choices.map(([, { id }, parameters]) => ({ id, parameters })) }),
);

/** How much about the network is uncertain besides ties. */
function turns({ networks }: Case): number {
  const [certain, possible] = [networks[0]!, networks.at(-1)!];
  return Number(certain.directed !== possible.directed) + 2 * Number(certain.nodes.length < possible.nodes.length);
}

test('in some cases it is uncertain whether the network has direction, in some who is in it, in some neither', () => {
  expect(new Set(cases.map(({ options }) => options.mode))).toEqual(new Set(modes));
  expect(new Set(cases.map(turns))).toEqual(new Set([0, 1, 2, 3]));
});

test.each(choices)('%s: the bounds are the least and the greatest value of all worlds', (_, metric, parameters) => {
  const chosen = JSON.stringify(chosenParameters(metric, parameters));
  const wrong = cases.flatMap(({ networks }, c) => {
    const byWorld = networks.map(
      (network) => new Map(readingsOf(network, metric, parameters).map(({ subject, value }) => [String(subject), value])),
    );
    return bounds[c]!.filter((reading) => {
      if (reading.metric !== metric.id || JSON.stringify(reading.parameters) !== chosen) return false;
      const values = byWorld.map((one) => one.get(String(reading.subject)) ?? NaN);
      return !Object.is(reading.value, values[0]) || !isBounded(reading, values);
    });
  });
  expect(wrong).toEqual([]);
});

function isBounded({ low, high, undetermined }: Reading, values: readonly number[]): boolean {
  if (values.every(Number.isNaN)) return low === undefined && undetermined === undefined;
  if (values.some(Number.isNaN)) return low === undefined && undetermined?.code.endsWith('in-some') === true;
  return isClose(low, Math.min(...values)) && isClose(high, Math.max(...values));
}

function isClose(a = NaN, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
}
