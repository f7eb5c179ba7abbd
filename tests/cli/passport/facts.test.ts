import { describe, expect, test } from 'vitest';
import { catalogue } from '#core/metrics/catalogue';
import { measure } from '#core/metrics/measure';
import type { Network } from '#core/model/network';
import { factsOf } from '#cli/passport/facts';
import { sketch } from '#support/sketch';
import { typed } from '#support/terminal';

describe('what a metric says of itself', () => {
  test.each([
    ['pl', 'parametry: kierunek (direction): wychodzące (out, domyślnie), w obie strony (all)'],
    ['en', 'parameters: direction (direction): outgoing (out, default), either way (all)'],
  ])('in %s its parameters are told in words, with the default', async (lang, line) => {
    expect((await typed(`splot metrics betweenness --lang ${lang}`)).printed.split('\n')).toContain(line);
  });

  test.each([
    [
      'harmonic-closeness',
      'strength',
      ['counts as distance: a tie of strength s is 1/s long', 'only with the parameter weighted, else each is 1'],
    ],
    ['strength', 'strength', ['counts: the larger, the stronger the tie']],
    ['burt-constraint', 'isolates', ['an institution without ties has no value']],
    ['degree', 'isolates', ['institutions without ties belong to the network and count']],
    ['betweenness', 'range', ['0 … 1', 'normalised false: 0 … ∞']],
    ['density', 'acrossSizes', ['not as they are: only as a percentile of a reference distribution']],
    ['density', 'source', ['Wasserman & Faust 1994, https://doi.org/10.1017/CBO9780511815478']],
  ])('%s, %s', (id, fact, lines) => {
    const metric = catalogue.find((one) => one.id === id)!;
    expect(
      factsOf(metric)
        .find((one) => one.id === fact)
        ?.lines.map(({ en }) => en),
    ).toEqual(lines);
  });

  test.each(catalogue.map((metric) => [metric.id, metric] as const))('%s says nothing in one language only', (_, metric) => {
    const lines = factsOf(metric).flatMap((fact) => fact.lines);
    expect(lines.filter(({ pl, en }) => pl.trim() === '' || en.trim() === '' || /undefined|NaN|\[object/.test(pl + en))).toEqual([]);
  });
});

const lists = { mode: 'clique', affiliations: 2 } as const;
const tried: readonly (readonly [string, Network])[] = [
  ['nobody', sketch({}, '')],
  ['one institution', sketch({ gov: 'a' }, '')],
  ['no ties', sketch({ gov: 'a b', ngo: 'c' }, '')],
  ['everybody tied', sketch({ gov: 'a b', ngo: 'c' }, 'a-b a-c b-c')],
  ['two lists', sketch({ gov: 'a b', ngo: 'c d' }, 'a-b b-c b-d c-d', lists)],
  ['lists apart', sketch({ gov: 'a b', ngo: 'c d' }, 'a-b c-d', { ...lists, affiliations: 3 })],
  ['a leader', sketch({ gov: 'a b', ngo: 'c d' }, 'a-b a-c a-d', { ...lists, mode: 'star-lead', affiliations: 3 })],
  ['arcs', sketch({ gov: 'a b', ngo: 'c d' }, 'a>b b>c')],
  ['no groups', sketch({ '-': 'a b c d e f' }, 'a-b c-d d-e')],
];

const cheap = catalogue.filter(({ input, cost }) => input === undefined && cost !== 'exponential').map(({ id }) => id);

test.each(tried)('%s: every reason a reading gives stands on the passport of its metric', (_, network) => {
  const missing = measure(network, cheap).flatMap(({ metric, why }) => {
    const said = factsOf(catalogue.find(({ id }) => id === metric)!).flatMap(({ lines }) => lines.map(({ en }) => en));
    return why === undefined || said.some((line) => line.endsWith(`(${why.code})`)) ? [] : [`${metric}: ${why.code}`];
  });
  expect(missing).toEqual([]);
});
