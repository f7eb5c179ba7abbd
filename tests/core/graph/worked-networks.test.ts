import { describe, expect, test } from 'vitest';
import { networkAt } from '#core/graph/making/network-at';
import type { NetworkOptions } from '#core/graph/making/network-options';
import type { Network } from '#core/model/network';
import { lodzkie } from '#support/lodzkie';

const sieradz: NetworkOptions = { date: '2019-10-23', county: '1014' };
const tomaszow: NetworkOptions = { date: '2019-09-23', affiliations: ['e19-tm'] };
/** Both meetings, with the regional centre that came to both. */
const joined: NetworkOptions = { date: '2019-10-23', affiliations: ['e19-tm', 'e19-si'], policy: 'months:2', support: true };

function sizeOf({ nodes, modes, targets }: Network): string {
  const hubs = modes?.filter((mode) => mode === 1).length ?? 0;
  return `${nodes.length - hubs} institutions, ${hubs} hubs, ${targets.length / 2} ties`;
}

function strengthsOf({ strengths }: Network): number[] {
  return [...new Set(strengths)].sort((a, b) => a - b);
}

function sumsOf({ nodes, offsets, strengths }: Network): Map<string, number> {
  const sum = (values: Float64Array) => Number(values.reduce((total, value) => total + value, 0).toFixed(12));
  return new Map(nodes.map((id, i) => [id, sum(strengths.subarray(offsets[i], offsets[i + 1]))]));
}

describe('the team of Sieradz on the day it was formed', () => {
  test.each([
    ['two-mode', {}, '17 institutions, 1 hubs, 17 ties', [1]],
    ['direct', {}, '17 institutions, 0 hubs, 0 ties', []],
    ['clique', {}, '17 institutions, 0 hubs, 136 ties', [1]],
    ['newman', {}, '17 institutions, 0 hubs, 136 ties', [1 / 16]],
    ['jaccard', {}, '17 institutions, 0 hubs, 136 ties', [1]],
    ['star-lead', {}, '17 institutions, 0 hubs, 16 ties', [1]],
    ['star-lead', { leads: ['leader', 'strategic-partner'], facts: 'possible' }, '17 institutions, 0 hubs, 31 ties', [1]],
  ] as const)('%s %j', (mode, options, size, strengths) => {
    const network = networkAt(lodzkie, { ...sieradz, ...options, mode });
    expect(sizeOf(network)).toBe(size);
    expect(strengthsOf(network)).toEqual(strengths);
  });

  test('gives every member strengths that sum to its one team', () => {
    expect([...new Set(sumsOf(networkAt(lodzkie, { ...sieradz, mode: 'newman' })).values())]).toEqual([1]);
  });

  test('has one lead as long as only what sources state counts', () => {
    const network = networkAt(lodzkie, { ...sieradz, mode: 'star-lead', leads: ['leader', 'strategic-partner'] });
    expect(sizeOf(network)).toBe('17 institutions, 0 hubs, 16 ties');
  });
});

describe('the first meeting in Tomaszów', () => {
  test.each([
    ['clique', '14 institutions, 0 hubs, 91 ties', [1]],
    ['newman', '14 institutions, 0 hubs, 91 ties', [1 / 13]],
    ['two-mode', '14 institutions, 1 hubs, 14 ties', [1]],
  ] as const)('%s', (mode, size, strengths) => {
    const network = networkAt(lodzkie, { ...tomaszow, mode });
    expect(sizeOf(network)).toBe(size);
    expect(strengthsOf(network)).toEqual(strengths);
  });

  test('with its departments counted as the two offices they belong to', () => {
    expect(sizeOf(networkAt(lodzkie, { ...tomaszow, mode: 'clique', rollUp: 'parent' }))).toBe('12 institutions, 0 hubs, 66 ties');
  });

  test('makes no one a member', () => {
    const team = networkAt(lodzkie, { ...tomaszow, affiliations: ['pzk-tm'], facts: 'possible' });
    expect(team.nodes).toEqual(['pzk-tm']);
  });
});

describe('both meetings, joined by whoever came to both', () => {
  test.each([
    ['two-mode', '32 institutions, 2 hubs, 33 ties', [1]],
    ['clique', '32 institutions, 0 hubs, 258 ties', [1]],
    ['newman', '32 institutions, 0 hubs, 258 ties', [1 / 17, 1 / 14]],
    ['jaccard', '32 institutions, 0 hubs, 258 ties', [0.5, 1]],
  ] as const)('%s', (mode, size, strengths) => {
    const network = networkAt(lodzkie, { ...joined, mode });
    expect(sizeOf(network)).toBe(size);
    expect(strengthsOf(network)).toEqual(strengths);
  });

  test('newman strengths sum to two meetings for the regional centre, to one for everybody else', () => {
    const sums = sumsOf(networkAt(lodzkie, { ...joined, mode: 'newman' }));
    expect([...sums].filter(([, sum]) => sum !== 1)).toEqual([['rcps-lodz', 2]]);
  });
});

test('each award visit is possible on all three days it may have been on, and certain on none', () => {
  const visits = ['2021-10-26', '2021-10-27', '2021-10-28', '2021-10-29', '2021-10-30'].map((date) => {
    const on = (facts: 'certain' | 'possible') =>
      networkAt(lodzkie, { date, facts, affiliations: 'events', kinds: ['visit'] }).modes?.filter((mode) => mode === 1).length;
    return `${on('certain')}/${on('possible')}`;
  });
  expect(visits).toEqual(['0/0', '0/11', '0/11', '0/11', '0/0']);
});

test('what was only planned, and whoever is only spoken of together, is in no network of any day', () => {
  const hidden = ['e13-12-10', 'a13-1', 'a13-2', 'powd-tm', 'c-koop-pt', 'c-ngo-1016', 'prj-k3d'];
  for (const date of ['2013-11-27', '2013-12-10', '2014-06-30', '2019-10-23', '2021-10-28']) {
    for (const affiliations of ['partnerships', 'events'] as const) {
      const { nodes } = networkAt(lodzkie, { date, affiliations, facts: 'possible', support: true });
      expect(nodes.filter((id) => hidden.includes(id))).toEqual([]);
    }
  }
});
