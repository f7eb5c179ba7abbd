import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#core/metrics/catalogue';
import { valuesOf } from '#support/networks';
import { differences, type Difference, type ReferenceRow } from './differences.ts';
import { conformityNetworks } from './networks.ts';

interface Reference {
  readonly tool: string;
  readonly version: string;
  readonly rows: readonly ReferenceRow[];
}

const networks = conformityNetworks();
const counts = new Set(['degree', 'mixing-matrix']);
const references = ['igraph', 'sna', 'networkx'].map(
  (tool) => JSON.parse(readFileSync(new URL(`reference/${tool}.json`, import.meta.url), 'utf8')) as Reference,
);
const met = new Map<Difference, { agree: number; differ: number }>(differences.map((difference) => [difference, { agree: 0, differ: 0 }]));

describe.each(references.map((reference) => [reference.version, reference] as const))('%s', (_, { tool, rows }) => {
  const titled = rows.map((row) => [row.network, row.metric, JSON.stringify(row.parameters), row] as const);

  test.each(titled)('%s: %s %s', (__, ___, ____, row) => {
    const network = networks.get(row.network)!;
    const metric = catalogue.find(({ id }) => id === row.metric)!;
    const ours = valuesOf(metric, network, row.parameters);
    expect(Object.keys(row.values).sort()).toEqual([...ours.keys()].sort());
    const unexplained = [...ours].flatMap(([subject, value]) => {
      const theirs = row.values[subject] ?? NaN;
      const isSame = agree(value, theirs, counts.has(row.metric) && row.parameters['normalised'] !== true ? 0 : 1e-9);
      const documented = differences.find(
        (one) => one.tool === tool && one.metric === row.metric && one.when(row, subject, value, network),
      );
      if (documented === undefined) return isSame ? [] : [{ subject, ours: value, theirs }];
      met.get(documented)![isSame ? 'agree' : 'differ']++;
      return [];
    });
    expect(unexplained).toEqual([]);
  });
});

describe('a documented difference is still there', () => {
  test.each(differences.map((difference) => [difference.tool, difference.metric, difference] as const))('%s: %s', (_, __, difference) => {
    const { agree: agreeing, differ } = met.get(difference)!;
    expect(differ).toBeGreaterThan(0);
    if (difference.all) expect(agreeing).toBe(0);
  });
});

test('every program a metric names has been asked', () => {
  const asked = new Set(references.flatMap(({ tool, rows }) => rows.map(({ metric }) => `${metric} ${tool}`)));
  // The R package network is asked beside sna.
  const fileOf = (tool: string) => (tool === 'network (R)' ? 'sna' : tool.split(' ')[0]);
  const named = catalogue.flatMap(({ id, reference }) => reference.map(({ tool }) => `${id} ${fileOf(tool)}`));
  expect(named.filter((pair) => !asked.has(pair))).toEqual([]);
});

function agree(a: number, b: number, tolerance: number): boolean {
  return Object.is(a, b) || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}
