import { expect, test } from 'vitest';
import { changes } from '#core/compare/changes';
import { networkAt } from '#core/graph/making/network-at';
import { openDataset } from '#core/io/node/index';
import { homeCounty } from '#core/model/county';
import type { Dataset } from '#core/model/dataset';
import { lookup } from '#core/model/lookup';
import { queryProblems } from '#core/time/query-problems';
import { stateOn } from '#core/time/spell';
import { spells } from '#core/time/spells';
import { turningPoints } from '#core/time/turning-points';
import { institutionsAt } from '#support/members';

const dataset = (await openDataset('examples/lodzkie')).dataset as Dataset;
const eleven = 'mopr-pt mops-lo mops-si mops-tm mops-zg mops-zw pcpr-lo pcpr-si pcpr-tm pcpr-zg pcpr-zw'.split(' ');

function membersOf(partnership: string): string[] {
  return dataset.memberships.filter((row) => row.partnership === partnership).map((row) => row.institution);
}

function presentAt(event: string): string[] {
  return dataset.participations.filter((row) => row.event === event).map((row) => row.institution);
}

function statesOf(id: string, ...days: string[]): string[] {
  const spell = spells(dataset).find((one) => one.id === id);
  return days.map((day) => (spell === undefined ? 'no spell' : stateOn(spell, day)));
}

test('a misspelt name leads to the one team of Tomaszów', () => {
  const teams = dataset.partnerships.filter(({ kind, places }) => kind === 'team' && places.includes('pl-1016'));
  expect(teams.map(({ id, name }) => [id, name])).toEqual([['pzk-tm', 'Partnerski Zespół Kooperacyjny w Tomaszowie Mazowieckim']]);
  expect(dataset.names.filter(({ subject }) => subject === 'pzk-tm')).toMatchObject([
    { text: 'Partnerski Związek Kooperacyjny w Tomaszowie Mazowieckim', kind: 'typo' },
  ]);
});

test('fourteen bodies attended in Tomaszów and none is a member; seventeen acceded in Sieradz', () => {
  const there = { date: '2019-09-23', affiliations: ['e19-tm', 'pzk-tm'] };
  expect(institutionsAt(dataset, there)).toHaveLength(14);
  expect(institutionsAt(dataset, { ...there, support: true })).toHaveLength(15);
  expect(institutionsAt(dataset, { date: '2019-09-23', affiliations: ['pzk-tm'], facts: 'possible' })).toEqual([]);
  expect(institutionsAt(dataset, { date: '2019-10-23', affiliations: ['pzk-si'] })).toHaveLength(17);
});

test('the meeting in Zduńska Wola is called what its source calls it, initiating', () => {
  expect(lookup(dataset).events.get('e19-zw')).toMatchObject({ kind: 'initiating', source: ['S2'] });
});

test('nobody is ever said to have left, under any policy', () => {
  const ends = spells(dataset).filter(({ table, planned }) => table === 'memberships' && !planned);
  expect(ends.map(({ end, bounds }) => [end === 'known', bounds.endMax])).toEqual(ends.map(() => [false, Infinity]));
  for (const policy of ['evidence-only', 'last-evidence', 'months:12']) {
    const { joined, left, stayed, unknown } = changes(dataset, { county: '1014', from: '2019-10-23', to: '2021-10-29', policy });
    expect([joined, left, stayed, unknown.length]).toEqual([[], [], [], 17]);
  }
});

test('no evidence is dated between the meeting in Sieradz and the visits of 2021', () => {
  const gap = turningPoints(dataset).filter((day) => day > '2019-10-23' && day < '2021-10-28');
  // The day after the Sieradz meeting and the first day a visit may have been.
  expect(gap).toEqual(['2019-10-24', '2021-10-27']);
});

test('the project has no end that facts could be carried to, and the reader is told', () => {
  expect(queryProblems(dataset, { policy: 'project-end' }).map(({ code }) => code)).toEqual(['W-NO-PROJECT-END']);
  expect(spells(dataset, { policy: 'project-end' }).map(({ bounds }) => bounds)).toEqual(spells(dataset).map(({ bounds }) => bounds));
});

test('each of the eleven visits may have been on any of three days and on no other', () => {
  const visits = dataset.events.filter(({ kind }) => kind === 'visit');
  expect(visits.map(({ venue }) => venue).toSorted()).toEqual(eleven);
  for (const { id } of visits) {
    expect(statesOf(id, '2021-10-26', '2021-10-27', '2021-10-28', '2021-10-29', '2021-10-30')).toEqual([
      'out',
      'maybe',
      'maybe',
      'maybe',
      'out',
    ]);
  }
});

test('what was announced for 10 December 2013 never happens', () => {
  const planned = ['a13-1', 'a13-2', 'e13-12-10'];
  for (const id of planned) expect(statesOf(id, '2013-12-10', '2014-06-30', '2019-10-23')).toEqual(['out', 'out', 'out']);
  for (const affiliations of ['partnerships', 'events'] as const) {
    const { nodes } = networkAt(dataset, { date: '2013-12-10', affiliations, facts: 'possible', support: true });
    expect(nodes.filter((id) => [...planned, 'powd-tm', 'c-zaint-1016'].includes(id))).toEqual([]);
  }
});

test('bodies recognised behind a plural are inferred, and the groups themselves never count', () => {
  const inferred = dataset.participations.filter(({ certainty }) => certainty === 'inferred');
  expect(inferred.map(({ institution }) => institution)).toEqual(['mopr-pt', 'mops-zw', 'pcpr-zw']);
  const meeting = { date: '2019-09-26', affiliations: ['e19-zw'], support: true };
  expect(institutionsAt(dataset, meeting)).toEqual(['rcps-lodz']);
  expect(institutionsAt(dataset, { ...meeting, facts: 'possible' })).toEqual(['mops-zw', 'pcpr-zw', 'rcps-lodz']);
});

test('Piotrków, a city with county rights, has one centre where other counties have two', () => {
  const centres = eleven.filter((id) => homeCounty(dataset, id) === '1062');
  expect(centres).toEqual(['mopr-pt']);
  expect(lookup(dataset).institutions.get('mopr-pt')).toMatchObject({ tier: 'city-county', place: 'pl-1062' });
});

test('spelling noise is kept letter by letter beside the preferred name', () => {
  expect(dataset.names.filter(({ kind }) => kind === 'typo').map(({ text }) => text)).toEqual([
    'Partnerski Związek Kooperacyjny w Tomaszowie Mazowieckim',
    'Powiatowego Urząd Pracy w Tomaszowie Mazowieckim',
    'Powiatowego Urząd Pracy',
    'Poradni Psychologiczno -Pedagogicznej w Tomaszowie Mazowieckim',
    'Wydziału Edukacji– Starostwa Powiatowego w Tomaszowie Mazowieckim',
  ]);
});

test('bodies of the same name stay apart by parent and county', () => {
  const { institutions } = lookup(dataset);
  expect(['um-tm-edu', 'sp-tm-edu'].map((id) => institutions.get(id)?.parent)).toEqual(['um-tomaszow', 'sp-tomaszow']);
  expect(['ppp-tm', 'ppp-si', 'pup-tm', 'pup-si'].map((id) => homeCounty(dataset, id))).toEqual(['1016', '1014', '1016', '1014']);
});

test('departments and probation teams take part as units; counted as their parents, fourteen bodies are twelve', () => {
  const units = dataset.institutions.filter(({ kind }) => kind === 'unit').map(({ id, parent }) => `${id} ${parent}`.trim());
  expect(units).toEqual([
    'um-tm-zdrowie um-tomaszow',
    'um-tm-edu um-tomaszow',
    'zkss-tm-karne',
    'zkss-tm-rodz',
    'mkrpa-tm',
    'sp-tm-edu sp-tomaszow',
    'sp-tm-zdrowie sp-tomaszow',
    'zkss-si-1 sr-si',
  ]);
  expect(institutionsAt(dataset, { date: '2019-09-23', affiliations: ['e19-tm'], rollUp: 'parent' })).toHaveLength(12);
});

test('the team of Sieradz has one member from another county, and it counts in Sieradz', () => {
  const here = institutionsAt(dataset, { date: '2019-10-23', county: '1014' });
  expect(here.filter((id) => homeCounty(dataset, id) !== '1014')).toEqual(['trampolina']);
});

test('a team works in its town and is shown under the county', () => {
  const teams = dataset.partnerships.filter(({ kind }) => kind === 'team');
  expect(teams.map(({ places }) => places.join(' '))).toEqual([
    'pl-1016011 pl-1016',
    'pl-1062',
    'pl-1019011 pl-1019',
    'pl-1014011 pl-1014',
  ]);
  const { nodes } = networkAt(dataset, { date: '2019-10-23', county: '1014' });
  expect(nodes).toContain('pzk-si');
});

test('powiat tomaszowski is the one in łódzkie', () => {
  expect(lookup(dataset).places.get('pl-1016')).toMatchObject({ name: 'powiat tomaszowski', teryt: '1016', parent: 'pl-10' });
});

test('the agreement of 2018 has three parties, two of them local', () => {
  expect(membersOf('a18')).toEqual(['rcps-lodz', 'gm-tomaszow', 'pow-tomaszowski']);
});

test('an operator nobody names is a sector of its own, unknown', () => {
  const unknown = dataset.institutions.filter(({ kind, sector }) => kind === 'formal' && sector === 'UNK').map(({ id }) => id);
  expect(unknown).toEqual(['ord-tm', 'cdsw-tm', 'trampolina']);
  const { groupNames } = networkAt(dataset, { date: '2019-10-23', county: '1014', mode: 'clique', facet: 'sector' });
  expect(groupNames).toEqual(['COOP', 'NGO', 'PUB-SG', 'PUB-ST', 'UNK']);
});

test('publication days are those of the pages, doubted or missing where the page gives none', () => {
  expect(dataset.sources.map(({ published }) => published)).toEqual(['2019-10-17', '2013-11-27', '2019-09-30?', '', '']);
});

test('no change of a body is recorded, for no document tells of one', () => {
  expect(dataset.changes).toEqual([]);
});

test('the list of Sieradz is whole, that of Tomaszów may not be', () => {
  const { events, partnerships } = lookup(dataset);
  expect([events.get('e19-si')?.complete, partnerships.get('pzk-si')?.complete]).toEqual(['yes', 'yes']);
  expect([events.get('e19-tm')?.complete, partnerships.get('pzk-tm')?.complete]).toEqual(['unknown', 'unknown']);
  expect(presentAt('e19-tm').map((id) => lookup(dataset).institutions.get(id)?.area)).not.toContain('CHI');
});

test('the awards of 2021 make no leader: in the programme all eleven are plain members', () => {
  const rows = dataset.memberships.filter(({ partnership, institution }) => partnership === 'prj-k3d' && institution !== 'rcps-lodz');
  expect(rows.map(({ institution }) => institution).toSorted()).toEqual(eleven);
  expect(new Set(rows.map(({ role }) => role))).toEqual(new Set(['member']));
  expect(dataset.memberships.filter(({ role }) => role === 'leader').map(({ institution, status }) => [institution, status])).toEqual([
    ['mops-tm', 'planned'],
    ['mops-si', 'actual'],
  ]);
});
