import { coreRoles } from '../../model/codes.ts';
import { countiesOf, homeCounty } from '../../model/county.ts';
import type { Dataset } from '../../model/dataset.ts';
import { isCounted } from '../../model/standing.ts';
import type { Row } from '../../model/tables.ts';
import { persistAfterEvent } from '../../time/persistence.ts';
import { policyOf } from '../../time/policy.ts';
import { programmeEnd } from '../../time/programme.ts';
import type { Spell, SpellTable } from '../../time/spell.ts';
import { factDating, lifeOf, spells } from '../../time/spells.ts';
import type { Affiliation, Body, Incidence, RecordedTie, Records } from './record.ts';
import { both, everyDay, lifeWindow, windowOf, type Window } from './window.ts';

/** The records of a whole data set under a policy, in the order of its rows. */
export function readRecords(dataset: Dataset, policy: string): Records {
  const roster = readRoster(dataset);
  const affiliations = [...readPartnerships(dataset, policy), ...readEvents(dataset, policy), ...readServices(dataset)];
  const lives = new Map(roster.map(({ id, window }) => [id, window]));
  const held = new Map(affiliations.map(({ id, window }) => [id, window]));
  const incidences = [
    ...readMemberships(dataset, policy, lives, held),
    ...readParticipations(dataset, policy, lives, held),
    ...readOffers(dataset, policy, lives, held),
  ];
  return { affiliations, incidences, ties: readTies(dataset, policy, lives), roster };
}

type Windows = ReadonlyMap<string, Window>;

function readRoster(dataset: Dataset): Body[] {
  return dataset.institutions.filter(isCounted).map((row) => ({
    id: row.id,
    window: lifeWindow(lifeOf(dataset, row), row.certainty),
    counties: [homeCounty(dataset, row.id)],
  }));
}

function readPartnerships(dataset: Dataset, policy: string): Affiliation[] {
  return usedRows(dataset, 'partnerships', policy).map(([row, spell]) => ({
    id: row.id,
    family: 'partnerships',
    kind: row.kind,
    label: row.name || row.id,
    window: windowOf(spell),
    counties: countiesOf(dataset, 'partnerships', row),
  }));
}

function readEvents(dataset: Dataset, policy: string): Affiliation[] {
  return usedRows(dataset, 'events', policy).map(([row, spell]) => {
    const bounds = persistAfterEvent(factDating(dataset, row), policyOf(policy), programmeEnd(dataset, 'events', row));
    return {
      id: row.id,
      family: 'events',
      kind: row.kind,
      label: row.name || row.id,
      window: windowOf({ ...spell, bounds }),
      counties: countiesOf(dataset, 'events', row),
    };
  });
}

function readServices(dataset: Dataset): Affiliation[] {
  // The basket is the same everywhere: what nobody in a county offers is missing there.
  return dataset.services.map(({ id, name }) => ({
    id,
    family: 'services',
    kind: '',
    label: name || id,
    window: everyDay,
    counties: null,
  }));
}

function readMemberships(dataset: Dataset, policy: string, lives: Windows, held: Windows): Incidence[] {
  return usedRows(dataset, 'memberships', policy).flatMap(([row, spell]): Incidence[] | Incidence => {
    const window = within(windowOf(spell), lives.get(row.institution), held.get(row.partnership));
    if (window === null) return [];
    return {
      table: 'memberships',
      at: spell.at,
      affiliation: row.partnership,
      institution: row.institution,
      roles: [row.role],
      support: !coreRoles.has(row.role),
      window,
      counties: countiesOf(dataset, 'memberships', row),
    };
  });
}

function readParticipations(dataset: Dataset, policy: string, lives: Windows, held: Windows): Incidence[] {
  return usedRows(dataset, 'participations', policy).flatMap(([row, spell]): Incidence[] | Incidence => {
    const window = within(windowOf(spell), lives.get(row.institution), held.get(row.event));
    if (window === null || row.capacity.every((code) => code === 'invited')) return [];
    return {
      table: 'participations',
      at: spell.at,
      affiliation: row.event,
      institution: row.institution,
      roles: row.role,
      support: row.role.length > 0 && !row.role.some((code) => coreRoles.has(code)),
      window,
      counties: countiesOf(dataset, 'participations', row),
    };
  });
}

function readOffers(dataset: Dataset, policy: string, lives: Windows, held: Windows): Incidence[] {
  return usedRows(dataset, 'offers', policy).flatMap(([row, spell]): Incidence[] | Incidence => {
    const window = within(windowOf(spell), lives.get(row.institution), held.get(row.service));
    if (window === null) return [];
    return {
      table: 'offers',
      at: spell.at,
      affiliation: row.service,
      institution: row.institution,
      roles: [],
      support: false,
      window,
      counties: countiesOf(dataset, 'offers', row),
    };
  });
}

function readTies(dataset: Dataset, policy: string, lives: Windows): RecordedTie[] {
  return usedRows(dataset, 'ties', policy).flatMap(([row, spell]) => {
    const window = within(windowOf(spell), lives.get(row.from), lives.get(row.to));
    if (window === null) return [];
    const { from, to, kind, directed, strength } = row;
    return {
      at: spell.at,
      from,
      to,
      kind,
      directed,
      strength: Number.isNaN(strength) ? 1 : strength,
      window,
      counties: countiesOf(dataset, 'ties', row),
    };
  });
}

/** Rows in use that are neither planned nor cancelled, nor rest on what is, with their spells. */
function usedRows<T extends SpellTable>(dataset: Dataset, table: T, policy: string): (readonly [Row<T>, Spell])[] {
  const rows = rowsOfTable(dataset, table);
  return spells(dataset, { policy }).flatMap((spell) => {
    const row = rows[spell.at];
    return spell.table !== table || row === undefined || spell.planned || spell.cancelled ? [] : [[row, spell] as const];
  });
}

function rowsOfTable<T extends SpellTable>(tables: { readonly [N in T]: readonly Row<N>[] }, table: T): readonly Row<T>[] {
  return tables[table];
}

/** The days common to all three; null where one of them is not there to count. */
function within(window: Window, first: Window | undefined, second: Window | undefined): Window | null {
  return first === undefined || second === undefined ? null : both(window, both(first, second));
}
