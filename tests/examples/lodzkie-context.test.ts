import { describe, expect, test } from 'vitest';
import { networkAt } from '#core/graph/making/network-at';
import { openDataset } from '#core/io/node/index';
import type { Dataset } from '#core/model/dataset';
import { lookup } from '#core/model/lookup';
import { tableNames } from '#core/model/tables';
import { horizonOf } from '#core/time/horizon';
import { stateOn } from '#core/time/spell';
import { spells } from '#core/time/spells';
import { institutionsAt, memberCounts } from '#support/members';

const [alone, both] = [await openDataset('examples/lodzkie'), await openDataset(['examples/lodzkie', 'examples/lodzkie/context'])];
const base = alone.dataset as Dataset;
const dataset = both.dataset as Dataset;

test('adds these rows to the five documents, six of them in place of one of theirs', () => {
  const added = tableNames.map((name) => [name, dataset[name].length - base[name].length] as const).filter(([, count]) => count !== 0);
  expect(Object.fromEntries(added)).toEqual({
    sources: 20,
    places: 7,
    institutions: 43,
    names: 5,
    partnerships: 2,
    memberships: 56,
    events: 18,
    participations: 49,
  });
});

test('is read without an error', () => {
  expect(both.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('warns of what the pages leave open and of nothing else', () => {
  const counts = new Map<string, number>();
  for (const { code } of both.problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  expect(Object.fromEntries([...counts].toSorted())).toEqual({
    'W-MEMBERS-UNNAMED': 1,
    'W-SOURCE-UNDATED': 10,
    'W-TIME-MISSING': 5,
    'W-UNIT-NO-PARENT': 1,
  });
});

test('cites one of the other pages in every row that is new or written again', () => {
  for (const name of ['places', 'institutions', 'names', 'partnerships', 'memberships', 'events', 'participations'] as const) {
    const known = new Set<string>(base[name].map((row) => JSON.stringify(row)));
    const rows: readonly { readonly source: readonly string[] }[] = dataset[name].filter((row) => !known.has(JSON.stringify(row)));
    expect(rows.filter(({ source }) => !source.some((id) => id.startsWith('X')))).toEqual([]);
  }
});

test('speaks no longer than the five documents do', () => {
  expect(horizonOf(dataset)).toBe('2021-10-29');
});

test.each([
  ['Tomaszów', '1016', '2019-10-16', '10/13'],
  ['Zgierz', '1020', '2019-10-28', '19/19'],
  ['Zduńska Wola', '1019', '2019-09-26', '1/3'],
])('%s has these certain and possible members', (_, county, date, expected) => {
  expect(memberCounts(dataset, { county, date })).toBe(expected);
});

describe('what the pages leave open', () => {
  test('the announced leader of Tomaszów is replaced by the one who leads', () => {
    const rows = dataset.memberships.filter(({ partnership, role }) => partnership === 'pzk-tm' && role === 'leader');
    expect(rows).toMatchObject([{ institution: 'mops-tm', status: 'actual', time: '2019-10-16/', source: ['S0', 'X9'] }]);
  });

  test('the day two sources name differently is one meeting in Zduńska Wola, and both words are kept', () => {
    const { events } = lookup(dataset);
    expect([events.get('e19-zw')?.kind, events.get('e19-zw-x12')?.kind, events.get('e19-zw-x12')?.altOf]).toEqual([
      'initiating',
      'formalising',
      'e19-zw',
    ]);
    expect(spells(dataset).filter(({ id }) => id.startsWith('e19-zw') && id.includes('x12'))).toEqual([]);
    const { nodes, modes } = networkAt(dataset, { date: '2019-09-26', county: '1019', affiliations: 'events' });
    expect(nodes.filter((_, i) => modes?.[i] === 1)).toEqual(['e19-zw']);
  });

  test('how far the two lists of Tomaszów overlap depends on what counts as one body', () => {
    const [came, signed] = listsOfTomaszow('unit');
    const renamed = new Set(
      dataset.names.filter(({ kind, source }) => kind === 'variant' && source.includes('X9')).map(({ subject }) => subject),
    );
    expect(
      overlap(
        came,
        signed.map((id) => (renamed.has(id) ? `${id} in X9` : id)),
      ),
    ).toBe('7 of 17');
    expect(overlap(came, signed)).toBe('9 of 15');
    expect(overlap(...listsOfTomaszow('parent'))).toBe('10 of 11');
  });

  test('the library takes part by a branch, which has the library as parent', () => {
    expect(lookup(dataset).institutions.get('biblio-zg-f2')).toMatchObject({ kind: 'unit', parent: 'biblio-zg' });
    expect(institutionsAt(dataset, { date: '2019-10-28', county: '1020' })).not.toContain('biblio-zg');
  });

  test('eight towns had agreements in 2018; those not heard of later may still be there', () => {
    const parties = dataset.memberships.filter(({ partnership, role }) => partnership === 'prj-k3d' && role === 'party');
    expect(parties.map(({ institution }) => institution)).toEqual([
      'gm-ld',
      'gm-pt',
      'gm-lo',
      'gm-zg',
      'gm-zw',
      'gm-si',
      'gm-tomaszow',
      'gm-ra',
    ]);
    for (const institution of ['gm-ld', 'gm-ra']) {
      const spell = spells(dataset).find(({ id }) => id === `prj-k3d.${institution}.party`);
      expect(['2017-12-31', '2019-10-23', '2021-10-28'].map((day) => spell && stateOn(spell, day))).toEqual(['out', 'maybe', 'maybe']);
    }
  });

  test('the agreement of Tomaszów still has three parties, for towns are not local governments', () => {
    expect(dataset.memberships.filter(({ partnership }) => partnership === 'a18')).toHaveLength(3);
  });

  test('Zgierz had two meetings called initiating, both held, and the announced one is no third', () => {
    const meetings = dataset.events.filter(({ kind, place }) => kind === 'initiating' && place === 'pl-1020031');
    expect(meetings.map(({ time, status }) => [time, status])).toEqual([
      ['2019-09-06', 'held'],
      ['2019-10-28', 'held'],
    ]);
  });

  test('the counselling centre of Zduńska Wola is possible in its team and certain on no day', () => {
    const spell = spells(dataset).find(({ id }) => id === 'pzk-zw.ppp-zw.member');
    expect(['2019-09-25', '2019-09-26', '2021-10-29'].map((day) => spell && stateOn(spell, day))).toEqual(['out', 'maybe', 'maybe']);
  });
});

/** Who came on 2019-09-23 and who signed on 2019-10-16. */
function listsOfTomaszow(rollUp: 'unit' | 'parent'): readonly [string[], string[]] {
  return [
    institutionsAt(dataset, { date: '2019-09-23', affiliations: ['e19-tm'], rollUp }),
    institutionsAt(dataset, { date: '2019-10-16', affiliations: ['e19-tm-2'], rollUp }),
  ];
}

function overlap(first: readonly string[], second: readonly string[]): string {
  const shared = first.filter((id) => second.includes(id));
  return `${shared.length} of ${new Set([...first, ...second]).size}`;
}
