import { describe, expect, test } from 'vitest';
import { buildNetwork } from '#core/graph/making/build';
import { measure } from '#core/metrics/measure';
import type { Made, NetworkMode } from '#core/model/network';
import { snapshotMetrics } from '#support/networks';
import { sketch } from '#support/sketch';
import { twoMode } from '#support/two-mode';

const county = sketch({ gov: 'MOPS PCPR Sąd', ngo: 'Dary Echo' }, 'MOPS-PCPR MOPS-Sąd MOPS-Dary PCPR-Sąd');

describe('a request', () => {
  test('by id takes the defaults, and the reading says which', () => {
    expect(measure(county, ['harmonic-closeness'])[0]?.parameters).toEqual({ direction: 'out', weighted: false, normalised: true });
  });

  test('with parameters changes only those', () => {
    const [reading] = measure(county, [{ id: 'harmonic-closeness', parameters: { weighted: true } }]);
    expect(reading?.parameters).toEqual({ direction: 'out', weighted: true, normalised: true });
  });

  test('gives the readings in the order asked for', () => {
    expect(measure(county, ['transitivity', 'density']).map(({ metric }) => metric)).toEqual(['transitivity', 'density']);
  });

  test.each([
    ['closeness', {}, 'unknown metric "closeness", known are degree, strength, '],
    ['density', { direction: 'out' }, 'metric "density" has no parameter "direction", allowed are weighted'],
    ['transitivity', { weighted: true }, 'metric "transitivity" has no parameter "weighted", it has none'],
    ['density', { weighted: 'yes' }, 'parameter "weighted" of metric "density" cannot be "yes", allowed are false, true'],
    ['degree', { direction: 'both' }, 'parameter "direction" of metric "degree" cannot be "both", allowed are all, in, out'],
    ['attendance-rate', {}, 'metric "attendance-rate" reads a period, not a network: use measurePeriod'],
  ])('for %s with %o is refused by name', (id, parameters, message) => {
    const ask = () => measure(county, [{ id, parameters }]);
    expect(ask).toThrow(TypeError);
    expect(ask).toThrow(message);
  });

  test.each([
    ['density', 'requests is a list of metric ids and { id, parameters }, not "density"'],
    [[null], 'a request is a metric id or { id, parameters }, not null'],
    [[{ id: 'degree', params: { direction: 'in' } }], 'a request is a metric id or { id, parameters }, not {"id":"degree","params"'],
  ])('written as %j is refused instead of being half read', (requests, message) => {
    const ask = () => measure(county, requests as never);
    expect(ask).toThrow(TypeError);
    expect(ask).toThrow(message);
  });
});

describe('without a request', () => {
  const asked = (network: typeof county) => [...new Set(measure(network).map(({ metric }) => metric))];

  const standard = snapshotMetrics.filter((metric) => metric.standard && (metric.cost === 'linear' || metric.cost === 'n·m'));

  test('every standard metric that reads a network of this kind, at most in n·m steps, is measured', () => {
    const expected = standard.filter(({ uses }) => uses.mode !== 'two-mode').map(({ id }) => id);
    expect(asked(county)).toEqual(expected);
    expect(expected).toEqual(expect.arrayContaining(['degree', 'tie-betweenness', 'mixing-matrix', 'density']));
    expect(expected).not.toEqual(expect.arrayContaining(['distance']));
  });

  test('metrics of groups are left out where nobody has one', () => {
    expect(asked(sketch({ '-': 'a b' }, 'a-b'))).not.toContain('ei-index');
  });

  test('in a two-mode network only those that read one', () => {
    const network = twoMode({ team: 'a b', meeting: 'b c' });
    expect(asked(network)).toEqual(standard.filter(({ uses }) => uses.mode !== 'one-mode').map(({ id }) => id));
    expect(asked(network)).toEqual(expect.arrayContaining(['two-mode-degree', 'connectedness']));
  });
});

test('a one-mode metric has no value in a two-mode network and says what to do', () => {
  const readings = measure({ ...county, modes: new Uint8Array(5) }, ['degree']);
  expect(readings).toHaveLength(5);
  expect(readings[0]).toMatchObject({
    value: NaN,
    status: 'undefined',
    why: { code: 'one-mode-needed', pl: 'sieć dwumodalna: wybierz rzutowanie', en: 'a two-mode network: choose a projection' },
  });
});

describe('values true by construction', () => {
  const made = (mode: NetworkMode, affiliations: number): Partial<Made> => ({ mode, affiliations });
  const members = { gov: 'a b c', ngo: 'd e f' };
  const clique = 'a-b a-c b-c d-e d-f e-f';
  const star = 'a-b a-c d-e d-f';
  const other = 'a-b b-c c-d d-e e-f';
  const code = (ties: string, from: Partial<Made>, metric: string) => measure(sketch(members, ties, from), [metric])[0]?.why?.code ?? 'ok';

  test.each([
    ['lists: fewer than three', other, made('clique', 2), 'projected-few'],
    ['lists: three', other, made('clique', 3), 'ok'],
    ['lists that do not cross', clique, made('newman', 3), 'disjoint-cliques'],
    ['leaders: fewer than three lists', other, made('star-lead', 2), 'projected-few'],
    ['leaders who share nobody', star, made('star-lead', 3), 'projected-star'],
    ['leaders with a tie across', `${star} c-d`, made('star-lead', 3), 'ok'],
    ['recorded ties that happen to form cliques', clique, made('direct', 0), 'ok'],
    ['one list and a recorded tie beyond it', other, { ...made('clique', 1), recorded: 1 }, 'ok'],
    ['one list and recorded ties within it', other, { ...made('clique', 1), recorded: 0 }, 'projected-few'],
    ['cliques one of which a recorded tie makes', clique, { ...made('newman', 3), recorded: 1 }, 'ok'],
    ['a star to which a recorded tie adds its end', star, { ...made('star-lead', 3), recorded: 1 }, 'ok'],
  ])('%s', (_, ties, from, expected) => {
    expect(['transitivity', 'density', 'connectedness', 'degree'].map((metric) => code(ties, from, metric))).toEqual(
      Array<string>(4).fill(expected),
    );
  });

  test('a complete network says nothing of structure, but its density is a finding', () => {
    const ties = 'a-b a-c b-c';
    const complete = sketch({ gov: 'a b', ngo: 'c' }, ties);
    const codes = measure(complete, ['density', 'degree', 'transitivity', 'strength']).map(({ why }) => why?.code ?? 'ok');
    expect(codes).toEqual(['ok', 'complete', 'complete', 'complete', 'complete', 'ok', 'ok', 'ok']);
  });

  test('without ties a zero is no finding, and what is undefined stays undefined', () => {
    const empty = sketch({ gov: 'a b c d e' }, '');
    const codes = measure(empty, ['density', 'degree-centralization', 'transitivity']).map(({ status, why }) => [status, why?.code]);
    expect(codes).toEqual([
      ['ok', undefined],
      ['trivial', 'empty'],
      ['undefined', 'degree-below-2'],
    ]);
  });

  test('the reason is told in both languages', () => {
    expect(measure(sketch(members, clique, made('clique', 1)), ['density'])[0]?.why).toEqual({
      code: 'projected-few',
      pl: 'wynika z budowy danych: wszystkie powiązania pochodzą z jednej listy',
      en: 'true by construction: all ties come from one list',
    });
  });
});

// Seventeen offices, schools and associations that signed one founding list, with the number of each sector.
describe('a county known from one list of 17', () => {
  const sectors = { 'PUB-SG': 7, 'PUB-OTHER': 5, NGO: 5 };
  const nodes = Object.entries(sectors).flatMap(([group, count]) =>
    Array.from({ length: count }, (_, i) => ({
      id: `${group}-${i}`,
      group,
      attributes: { label: `${group} ${i}`, sector: group, area: '', tier: '' },
    })),
  );
  const list = buildNetwork({
    nodes,
    ties: nodes.flatMap((from, i) => nodes.slice(i + 1).map((to) => ({ from: from.id, to: to.id, strength: 1 }))),
    directed: false,
    twoMode: false,
    facet: 'sector',
    made: { mode: 'clique', affiliations: 1, symmetricBySource: false },
  });

  test('everything that can be said of its structure is true by construction', () => {
    const guarded = new Set(snapshotMetrics.filter(({ guard }) => guard !== 'none').map(({ id }) => id));
    const readings = measure(list).filter(({ metric, status }) => guarded.has(metric) && status !== 'undefined');
    expect(readings.length).toBeGreaterThan(17 * 20);
    expect(new Set(readings.map(({ status }) => status))).toEqual(new Set(['trivial']));
    expect(new Set(readings.map(({ why }) => why?.code))).toEqual(new Set(['projected-few']));
  });

  test('what counts institutions only is not', () => {
    expect(measure(list, ['node-count', 'tie-count', 'blau-index', 'component-count']).map(({ status }) => status)).toEqual([
      'ok',
      'ok',
      'ok',
      'ok',
    ]);
  });

  test.each([
    ['density', 1],
    ['transitivity', 1],
    ['degree-centralization', 0],
    ['connectedness', 1],
  ])('%s is %f', (metric, expected) => {
    expect(measure(list, [metric])[0]?.value).toBe(expected);
  });

  test('of 136 ties 41 stay within a sector', () => {
    expect(measure(list, ['ei-index'])[0]?.value).toBe((95 - 41) / 136);
  });
});

test('where there are no institutions, that is the reason', () => {
  const nobody = sketch({ gov: '' }, '');
  const ids = ['density', 'connectedness', 'transitivity', 'degree-centralization', 'ei-index'];
  expect(measure(nobody, ids).map(({ value, status, why }) => [value, status, why?.code])).toEqual(
    ids.map(() => [NaN, 'undefined', 'no-nodes']),
  );
});
