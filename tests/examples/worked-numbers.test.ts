import { describe, expect, test } from 'vitest';
import { components } from '#core/graph/components';
import { cuts } from '#core/graph/cuts';
import { networkAt } from '#core/graph/making/network-at';
import type { NetworkOptions } from '#core/graph/making/network-options';
import { measure } from '#core/metrics/measure';
import type { Dataset } from '#core/model/dataset';
import type { Facet } from '#core/model/network';
import { dataset, rowsOf } from '#support/dataset';
import { lodzkie } from '#support/lodzkie';

/** The first meeting in Tomaszów as if it had formed a team: no document says so. */
const supposed = dataset({
  ...rowsOf(lodzkie),
  memberships: lodzkie.participations
    .filter(({ event, institution }) => event === 'e19-tm' && institution !== 'rcps-lodz')
    .map(({ institution }) => ({ partnership: 'pzk-tm', institution, role: roleOf(institution), time: '2019-09-23/' })),
  partnerships: lodzkie.partnerships.map((row) => (row.id === 'pzk-tm' ? { ...row, status: 'actual' } : row)),
});

const sieradz: NetworkOptions = { date: '2019-10-23', county: '1014' };
const tomaszow: NetworkOptions = { date: '2019-09-23', affiliations: ['pzk-tm'] };
const bothLeads = { leads: ['leader', 'strategic-partner'], facts: 'possible' } as const;

function roleOf(institution: string): string {
  return institution === 'mops-tm' ? 'leader' : institution === 'pcpr-tm' ? 'strategic-partner' : 'cooperant';
}

function values(data: Dataset, options: NetworkOptions, metrics: readonly string[]): number[] {
  return measure(networkAt(data, options), metrics).map(({ value }) => value);
}

describe('density, degree centralization and transitivity say which projection was chosen', () => {
  const metrics = ['density', 'degree-centralization', 'transitivity'];

  test.each([
    ['clique', {}, [1, 0, 1]],
    ['star-lead', {}, [16 / 136, 1, 0]],
    ['star-lead', bothLeads, [31 / 136, 0.875, 3 / 17]],
  ] as const)('Sieradz, %s %j', (mode, options, expected) => {
    expect(values(lodzkie, { ...sieradz, ...options, mode }, metrics)).toEqual(expected);
  });

  test.each([
    ['clique', {}, [1, 0, 1]],
    ['star-lead', {}, [13 / 91, 1, 0]],
    ['star-lead', bothLeads, [25 / 91, 11 / 13, 3 / 14]],
  ] as const)('Tomaszów, %s %j', (mode, options, expected) => {
    expect(values(supposed, { ...tomaszow, ...options, mode }, metrics)).toEqual(expected);
  });

  test('and so does the share of paths that lead through the most central body', () => {
    const centralization = (data: Dataset, options: NetworkOptions) => {
      const through = values(data, { ...options, mode: 'star-lead' }, ['betweenness']);
      const most = Math.max(...through);
      return Number((through.reduce((sum, value) => sum + most - value, 0) / (through.length - 1)).toFixed(4));
    };
    expect([centralization(lodzkie, sieradz), centralization(lodzkie, { ...sieradz, ...bothLeads })]).toEqual([1, 0.4102]);
    expect([centralization(supposed, tomaszow), centralization(supposed, { ...tomaszow, ...bothLeads })]).toEqual([1, 0.3905]);
  });

  test('so every one of them is marked as true by construction', () => {
    const readings = measure(networkAt(lodzkie, { ...sieradz, mode: 'clique' }), metrics);
    expect(readings.map(({ status, why }) => `${status} ${why?.code}`)).toEqual(Array(3).fill('trivial projected-few'));
  });

  test('and all of Sieradz are equally constrained', () => {
    const constraints = values(lodzkie, { ...sieradz, mode: 'clique' }, ['burt-constraint']);
    expect([...new Set(constraints.map((value) => value.toFixed(4)))]).toEqual(['0.2346']);
  });
});

describe('the E-I index depends on the facet as much as on the county', () => {
  const facets: readonly Facet[] = ['area', 'sector', 'tier'];
  const ei = (data: Dataset, options: NetworkOptions) => facets.flatMap((facet) => values(data, { ...options, facet }, ['ei-index']));

  test('Sieradz', () => {
    expect(ei(lodzkie, { ...sieradz, mode: 'clique' })).toEqual([102 / 136, 34 / 136, 80 / 136]);
    expect(ei(lodzkie, { ...sieradz, mode: 'star-lead' })).toEqual([14 / 16, -2 / 16, 6 / 16]);
  });

  test('Tomaszów', () => {
    expect(ei(supposed, { ...tomaszow, mode: 'clique' })).toEqual([79 / 91, 13 / 91, 45 / 91]);
    expect(ei(supposed, { ...tomaszow, mode: 'star-lead' })).toEqual([11 / 13, -3 / 13, 5 / 13]);
  });
});

describe('both meetings, joined by the regional centre', () => {
  const joined: NetworkOptions = {
    date: '2019-10-23',
    affiliations: ['e19-tm', 'e19-si'],
    policy: 'months:2',
    support: true,
    mode: 'clique',
  };

  test('have these network values', () => {
    expect(values(lodzkie, joined, ['density', 'degree-centralization', 'transitivity', 'connectedness'])).toEqual([
      258 / 496,
      476 / 930,
      3813 / 4051,
      1,
    ]);
  });

  test('hang on the centre alone: all paths between the meetings lead through it', () => {
    const readings = measure(networkAt(lodzkie, joined), [{ id: 'betweenness', parameters: { normalised: false } }]);
    expect(readings.filter(({ value }) => value !== 0).map(({ subject, value }) => [subject, value])).toEqual([['rcps-lodz', 238]]);
  });

  test('have one cut point, the regional centre, without which they fall into 17 and 14 bodies', () => {
    const network = networkAt(lodzkie, joined);
    const { pieces } = cuts(network);
    expect(network.nodes.filter((_, i) => pieces[i]! > 1)).toEqual(['rcps-lodz']);
    expect(pieces[network.nodes.indexOf('rcps-lodz')]).toBe(2);
    const { sizes } = components(networkAt(lodzkie, { ...joined, support: false }));
    expect([...sizes].sort()).toEqual([14, 17]);
  });

  test('in strengths by the size of each meeting count the centre twice', () => {
    const readings = measure(networkAt(lodzkie, { ...joined, mode: 'newman' }), ['strength']);
    const rounded = readings.map(({ subject, value }) => [subject, Number(value.toFixed(12))] as const);
    expect(rounded.filter(([, value]) => value !== 1)).toEqual([['rcps-lodz', 2]]);
  });
});
