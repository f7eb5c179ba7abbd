import { describe, expect, test } from 'vitest';
import { networkAt } from '#core/graph/making/network-at';
import type { NetworkOptions } from '#core/graph/making/network-options';
import { dataset } from '#support/dataset';
import { tiesOf } from '#support/ties';

const spell = { time: '2019-10-23/2020-10-22' };
const rows = {
  places: [
    { id: 'pl-1014', name: 'powiat sieradzki', kind: 'powiat', teryt: '1014' },
    { id: 'pl-1016', name: 'powiat tomaszowski', kind: 'powiat', teryt: '1016' },
  ],
  institutions: [
    { id: 'mops', label: 'MOPS', area: 'SOC', sector: 'PUB-SG', tier: 'gmina', place: 'pl-1014' },
    { id: 'pcpr', name: 'Centrum', area: 'SOC', sector: 'PUB-SG', tier: 'powiat', place: 'pl-1014' },
    { id: 'edu', kind: 'unit', parent: 'urzad', area: 'EDU', place: 'pl-1014' },
    { id: 'zdrowie', kind: 'unit', parent: 'urzad', area: 'HEA', place: 'pl-1014' },
    { id: 'urzad', area: 'GOV', place: 'pl-1014' },
    { id: 'rcps', area: 'SOC', place: 'pl-1016' },
    { id: 'wszyscy', kind: 'collective' },
    { id: 'osrodek', kind: 'planned' },
  ],
  partnerships: [
    { id: 'prj', kind: 'programme', time: '2018/2021' },
    { id: 'team', kind: 'team', places: ['pl-1014'], ...spell },
    { id: 'pact', kind: 'agreement', places: ['pl-1014'], time: '2020-01-01/2021' },
    { id: 'far', kind: 'team', places: ['pl-1016'], ...spell },
    { id: 'plan', kind: 'team', places: ['pl-1014'], status: 'planned', ...spell },
  ],
  memberships: [
    { partnership: 'team', institution: 'mops', role: 'leader', ...spell },
    { partnership: 'team', institution: 'mops', role: 'cooperant', ...spell },
    { partnership: 'team', institution: 'pcpr', role: 'strategic-partner', ...spell },
    { partnership: 'team', institution: 'edu', ...spell },
    { partnership: 'team', institution: 'zdrowie', certainty: 'inferred', ...spell },
    { partnership: 'team', institution: 'rcps', role: 'animator', ...spell },
    { partnership: 'team', institution: 'wszyscy', ...spell },
    { partnership: 'team', institution: 'osrodek', ...spell },
    { partnership: 'team', institution: 'urzad', altOf: 'memberships:4', ...spell },
    { partnership: 'pact', institution: 'mops', role: 'party', time: '2020-01-01/2021' },
    { partnership: 'pact', institution: 'pcpr', role: 'party', time: '2020-01-01/2021' },
    { partnership: 'far', institution: 'rcps', role: 'leader', ...spell },
    { partnership: 'far', institution: 'mops', ...spell },
    { partnership: 'plan', institution: 'mops', role: 'leader', ...spell },
    { partnership: 'prj', institution: 'mops', time: '2018/2021' },
    { partnership: 'prj', institution: 'rcps', time: '2018/2021' },
  ],
  events: [
    { id: 'start', kind: 'initiating', time: '2020-02-01', place: 'pl-1014', partnerships: ['team'] },
    { id: 'visit', kind: 'visit', time: '2020-02-01', partnerships: ['far'] },
  ],
  participations: [
    { event: 'start', institution: 'mops', capacity: ['hosted', 'attended'] },
    { event: 'start', institution: 'pcpr', capacity: ['attended'], role: ['leader', 'animator'] },
    { event: 'start', institution: 'edu', capacity: ['invited'] },
    { event: 'start', institution: 'rcps', capacity: ['attended'], role: ['animator', 'expert'] },
    { event: 'visit', institution: 'mops', capacity: ['attended'] },
  ],
  ties: [
    { from: 'mops', to: 'pcpr', kind: 'info', strength: 3, ...spell },
    { from: 'mops', to: 'pcpr', kind: 'case', ...spell },
    { from: 'edu', to: 'mops', kind: 'refer', partnership: 'team', ...spell },
    { from: 'mops', to: 'rcps', kind: 'info', ...spell },
    { from: 'edu', to: 'zdrowie', kind: 'info', ...spell },
    { from: 'mops', to: 'wszyscy', kind: 'info', ...spell },
  ],
  services: [
    { id: 's1', name: 'mediacje' },
    { id: 's2', name: 'asystent' },
  ],
  offers: [
    { institution: 'mops', service: 's1', ...spell },
    { institution: 'mops', service: 's2', status: 'inactive', ...spell },
    { institution: 'rcps', service: 's2', ...spell },
  ],
} as const;
const data = dataset(rows);

const at = (options: Partial<NetworkOptions> = {}) => networkAt(data, { date: '2020-02-01', county: '1014', ...options });

describe('the two-mode network of a county', () => {
  test('ties members in core roles to the hubs of teams and agreements in force', () => {
    const network = at();
    expect(network.nodes).toEqual(['edu', 'mops', 'pact', 'pcpr', 'team']);
    expect(Array.from(network.modes ?? [])).toEqual([0, 0, 1, 0, 1]);
    expect(tiesOf(network)).toEqual(['edu-team 1', 'mops-pact 1', 'mops-team 1', 'pact-pcpr 1', 'pcpr-team 1']);
    expect(network.made).toEqual({ mode: 'two-mode', affiliations: 2, merged: 0, loops: 0, symmetricBySource: false });
    expect(network.directed).toBe(false);
  });

  test('adds what is only inferred to the possible one', () => {
    expect(tiesOf(at({ facts: 'possible' }))).toContain('team-zdrowie 1');
    expect(at({ facts: 'possible' }).nodes).not.toContain('urzad');
  });

  test('adds support roles when asked', () => {
    expect(tiesOf(at({ support: true }))).toContain('rcps-team 1');
  });

  test('counts units as the body they are part of when asked', () => {
    const network = at({ rollUp: 'parent', facts: 'possible' });
    expect(network.nodes).toEqual(['mops', 'pact', 'pcpr', 'team', 'urzad']);
    expect(network.made.merged).toBe(0);
  });

  test('is narrowed to kinds of partnerships, or widened to programmes', () => {
    expect(at({ kinds: ['agreement'] }).nodes).toEqual(['mops', 'pact', 'pcpr']);
    expect(networkAt(data, { date: '2018-07-01', kinds: ['programme'], facts: 'possible' }).nodes).toEqual(['mops', 'prj', 'rcps']);
  });

  test('may be that of named affiliations only', () => {
    expect(at({ affiliations: ['pact', 'start'] }).nodes).toEqual(['mops', 'pact', 'pcpr', 'start']);
  });

  test('follows the days', () => {
    expect(at({ date: '2019-10-22' }).nodes).toEqual([]);
    expect(at({ date: '2019-10-23' }).nodes).toEqual(['edu', 'mops', 'pcpr', 'team']);
    expect(at({ date: '2020-10-23' }).nodes).toEqual(['mops', 'pact', 'pcpr']);
  });

  test('holds rows of ties between its institutions when asked', () => {
    const ties = tiesOf(at({ ties: true }));
    expect(ties).toContain('mops-pcpr 4');
    expect(ties).toContain('edu-mops 1');
  });

  test('keeps the hub of a partnership whose members nobody names', () => {
    const unnamed = dataset({ partnerships: [{ id: 'team', kind: 'team', ...spell }] });
    expect(networkAt(unnamed, { date: '2020-01-01' }).nodes).toEqual(['team']);
  });

  test('covers every county where none is named', () => {
    expect(at({ county: undefined }).nodes).toEqual(['edu', 'far', 'mops', 'pact', 'pcpr', 'rcps', 'team']);
  });
});

describe('the network of a meeting', () => {
  test('holds whoever was there in any capacity but as invited, support roles only when asked', () => {
    expect(at({ affiliations: 'events' }).nodes).toEqual(['mops', 'pcpr', 'start']);
    expect(at({ affiliations: 'events', support: true }).nodes).toEqual(['mops', 'pcpr', 'rcps', 'start']);
  });

  test('belongs to the county of its place, else of its partnership', () => {
    expect(at({ affiliations: 'events', county: '1016' }).nodes).toEqual(['mops', 'visit']);
  });

  test('is narrowed to kinds of events', () => {
    expect(at({ affiliations: 'events', county: undefined, kinds: ['visit'] }).nodes).toEqual(['mops', 'visit']);
  });

  test('lasts for its day, and longer only under a policy that says so', () => {
    const later = { date: '2020-03-01', affiliations: 'events' } as const;
    expect(at(later).nodes).toEqual([]);
    expect(at({ ...later, policy: 'last-evidence' }).nodes).toEqual([]);
    expect(at({ ...later, policy: 'months:1' }).nodes).toEqual(['mops', 'pcpr', 'start']);
    expect(at({ ...later, policy: 'months:1', date: '2020-03-02' }).nodes).toEqual([]);
  });
});

test('the basket of services holds active offers, and services nobody offers here', () => {
  const network = at({ affiliations: 'services' });
  expect(network.nodes).toEqual(['mops', 's1', 's2']);
  expect(tiesOf(network)).toEqual(['mops-s1 1']);
});

describe('the network of recorded ties', () => {
  test('has an arc each way for a tie without direction as soon as one has a direction; parallel ties add up', () => {
    const network = at({ mode: 'direct' });
    expect(network.directed).toBe(true);
    expect(tiesOf(network)).toEqual(['edu>mops 1', 'edu>zdrowie 1', 'mops>pcpr 4', 'pcpr>mops 4', 'zdrowie>edu 1']);
    expect(network.made).toMatchObject({ mode: 'direct', affiliations: 0 });
  });

  test('has no direction where no tie of the kinds asked for has one', () => {
    const network = at({ mode: 'direct', kinds: ['info', 'case'] });
    expect(network.directed).toBe(false);
    expect(tiesOf(network)).toEqual(['edu-zdrowie 1', 'mops-pcpr 4']);
  });

  test('drops the tie of two units of one body when they are rolled up', () => {
    const network = at({ mode: 'direct', kinds: ['info'], rollUp: 'parent' });
    expect(tiesOf(network)).toEqual(['mops-pcpr 3']);
    expect(network.made.loops).toBe(1);
  });

  test('keeps members without a tie', () => {
    expect(at({ mode: 'direct', kinds: ['fund'] }).nodes).toEqual(['edu', 'mops', 'pcpr']);
  });

  test('leaves out a tie between counties in each of them', () => {
    expect(tiesOf(at({ mode: 'direct', county: '1016' }))).toEqual([]);
    expect(tiesOf(at({ mode: 'direct', county: undefined, kinds: ['info'] }))).toContain('mops-rcps 1');
  });
});

test('in a data set of institutions and ties alone everybody at home counts, and the mode is direct', () => {
  const small = dataset({
    places: rows.places,
    institutions: [
      { id: 'a', place: 'pl-1014', time: '2000/2019' },
      { id: 'b', place: 'pl-1014' },
      { id: 'c', place: 'pl-1014' },
      { id: 'd', place: 'pl-1016' },
    ],
    ties: [{ from: 'b', to: 'c', kind: 'info', time: '2019/2021' }],
  });
  const network = networkAt(small, { date: '2020-06-01', county: '1014' });
  expect(network.nodes).toEqual(['b', 'c']);
  expect(tiesOf(network)).toEqual(['b-c 1']);
  expect(networkAt(small, { date: '2018-06-01', county: '1014' }).nodes).toEqual(['a', 'b', 'c']);
});

describe('groups', () => {
  test('are those of the facet asked for, unknown a group of its own, hubs without one', () => {
    const network = at({ facet: 'area' });
    expect(network.groupNames).toEqual(['EDU', 'SOC']);
    expect(Array.from(network.groups)).toEqual([0, 1, -1, 1, -1]);
    expect(at().groupNames).toEqual(['PUB-SG', 'UNK']);
  });

  test('and labels stand beside the nodes', () => {
    expect(at().attributes.map(({ label }) => label)).toEqual(['edu', 'MOPS', 'pact', 'Centrum', 'team']);
  });
});

describe('projections', () => {
  test('tie who shares a team or agreement, as often as they do', () => {
    expect(tiesOf(at({ mode: 'clique' }))).toEqual(['edu-mops 1', 'edu-pcpr 1', 'mops-pcpr 2']);
    expect(tiesOf(at({ mode: 'newman' }))).toEqual(['edu-mops 0.5', 'edu-pcpr 0.5', 'mops-pcpr 1.5']);
    expect(tiesOf(at({ mode: 'jaccard' }))).toEqual(['edu-mops 0.5', 'edu-pcpr 0.5', 'mops-pcpr 1']);
  });

  test('tie whoever leads to the others, two leaders of one team once', () => {
    expect(tiesOf(at({ mode: 'star-lead' }))).toEqual(['edu-mops 1', 'mops-pcpr 1']);
    expect(tiesOf(at({ mode: 'star-lead', leads: ['leader', 'strategic-partner'] }))).toEqual(['edu-mops 1', 'edu-pcpr 1', 'mops-pcpr 1']);
    expect(at({ mode: 'star-lead' }).made.affiliations).toBe(1);
  });

  test('mix with rows of ties only when asked', () => {
    const network = at({ mode: 'clique', ties: true, kinds: ['info'] });
    expect(tiesOf(network)).toEqual(['edu-mops 1', 'edu-pcpr 1', 'edu-zdrowie 1', 'mops-pcpr 5']);
  });

  test('say how many pairs only rows of ties join', () => {
    expect(at({ mode: 'clique', ties: true, kinds: ['info'] }).made).toMatchObject({ mode: 'clique', affiliations: 2, recorded: 1 });
    expect(at({ mode: 'clique' }).made.recorded).toBeUndefined();
  });
});

test.each([
  [{ date: '2020' }, /a day is a real date.*"2020"/],
  [{ county: '9999' }, /county is the code of a county of the data set, not "9999"/],
  [{ mode: 'one-mode' as never }, /mode is one of .*, not "one-mode"/],
  [{ affiliations: 'teams' as never }, /affiliations is one of .*, not "teams"/],
  [{ affiliations: ['team', 'nobody'] }, /affiliations names .* not there: "nobody"/],
  [{ kinds: ['teams'] }, /kinds is one of .*, not "teams"/],
  [{ leads: ['boss'] }, /leads is one of .*, not "boss"/],
  [{ leads: 'leader' as never }, /leads is a list, not "leader"/],
  [{ kinds: 'team' as never }, /kinds is a list, not "team"/],
  [{ affiliations: 5 as never }, /affiliations is a list, not 5/],
  [{ policy: 'months:x' }, /policy is .*, not "months:x"/],
  [{ facts: 'all' as never }, /facts is one of .*, not "all"/],
  [{ facet: 'size' as never }, /facet is one of .*, not "size"/],
  [{ rollUp: 'all' as never }, /rollUp is one of .*, not "all"/],
  [{ ties: 1 as never }, /ties is true or false, not 1/],
  [{ support: 'yes' as never }, /support is true or false, not "yes"/],
])('%j is refused by name', (options, message) => {
  expect(() => at(options)).toThrow(TypeError);
  expect(() => at(options)).toThrow(message);
});
