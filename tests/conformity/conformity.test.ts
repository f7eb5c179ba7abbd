import { textOf } from '#support/house/sources';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#core/metrics/catalogue';
import { folder, ownFolder, references, tools } from './answers.ts';
import { compared, isOurs } from './compare.ts';
import { differences } from './differences.ts';
import type { Difference } from './differences/difference.ts';
import { conformityNetworks } from './networks.ts';
import { asText, results } from './results.ts';

const networks = conformityNetworks();
const asked = references();
const met = new Map<Difference, { agree: number; differ: number }>(differences.map((difference) => [difference, { agree: 0, differ: 0 }]));

describe.each(asked.map((reference) => [reference.version, reference] as const))('%s', (_, { tool, answers }) => {
  const metrics = [...new Set(answers.map(({ metric }) => metric))].filter(isOurs);

  test.each(metrics)(
    '%s',
    (metric) => {
      const unexplained = answers
        .filter((answer) => answer.metric === metric)
        .flatMap((answer) =>
          Object.keys(answer.values).flatMap((name) =>
            compared(tool, answer, networks.get(name)!).flatMap(({ known, agrees, subject, ours, theirs }) => {
              if (known !== null) met.get(known)![agrees ? 'agree' : 'differ']++;
              return agrees || known !== null
                ? []
                : [`${name} ${JSON.stringify(answer.parameters)} ${answer.call} ${subject}: ours ${ours}, theirs ${theirs}`];
            }),
          ),
        );
      expect(unexplained).toEqual([]);
    },
    60_000,
  );
});

describe('a documented difference is still there', () => {
  test.each(differences.map((difference) => [difference.tool, difference.reason, difference] as const))('%s %s', (_, __, difference) => {
    const { agree: agreeing, differ } = met.get(difference)!;
    expect(differ).toBeGreaterThan(0);
    if (difference.all) expect(agreeing).toBe(0);
  });
});

test('every program a metric names has been asked', () => {
  const answered = new Set(asked.flatMap(({ tool, answers }) => answers.map(({ metric }) => `${metric} ${tool}`)));
  // What reads no single network is compared in tests of its own.
  const onNetworks = catalogue.filter(({ input }) => input !== 'period');
  const named = onNetworks.flatMap(({ id, reference }) => reference.map(({ tool }) => `${id} ${fileOf(tool)}`));
  expect(named.filter((pair) => !answered.has(pair))).toEqual([]);
});

test('every program that a metric of a period names has answers of its own on record', () => {
  const named = catalogue.filter(({ input }) => input === 'period').flatMap(({ reference }) => reference.map(({ tool }) => tool));
  const { tool, cases } = JSON.parse(textOf('tests/core/graph/history/reference/survival.json')) as { tool: string; cases: unknown[] };
  expect([...new Set(named)]).toEqual([tool]);
  expect(cases.length).toBeGreaterThan(10);
});

/** `igraph (R)` is asked in R; the R package network, and R itself, are asked beside sna. */
function fileOf(tool: string): string {
  const name = tool === 'network (R)' || tool === 'R' ? 'sna' : (tool.split(' ')[0] ?? '');
  return tools.find((one) => one === name) ?? name;
}

test('docs/conformity.json says what was found (`npm run docs` writes it anew)', async () => {
  // What is found elsewhere is written down elsewhere.
  const file = folder === ownFolder ? join(ownFolder, '../../docs/conformity.json') : join(folder, 'conformity.json');
  await expect(asText(results(asked, networks))).toMatchFileSnapshot(file);
}, 120_000);
