import { parseDataset } from '#core/io/read-dataset';
import type { TableName } from '#core/model/tables';
import type { Problem } from '#core/model/problem';

type Cells = Readonly<Record<string, unknown>>;
type Tables = Readonly<Partial<Record<TableName, readonly Cells[]>>>;

const source = 'S1';
const formal = { place: 'gm', sector: 'PUB-SG', area: 'SOC', tier: 'gmina', source };

/** A small county, as the JSON form, in which nothing is wrong. */
const county = {
  sources: [{ id: 'S1', title: 'Wiadomość', published: '2020-01-31' }],
  places: [
    { id: 'woj', name: 'województwo łódzkie', kind: 'voivodeship', teryt: '10' },
    { id: 'pow', name: 'powiat tomaszowski', kind: 'powiat', teryt: '1016', parent: 'woj' },
    { id: 'gm', name: 'Tomaszów Mazowiecki', kind: 'gmina', teryt: '1016011', parent: 'pow' },
  ],
  institutions: [
    { id: 'mops', name: 'MOPS', ...formal },
    { id: 'pcpr', name: 'PCPR', ...formal },
    { id: 'pup', name: 'PUP', ...formal },
    { id: 'um', name: 'Urząd Miasta', ...formal },
    { id: 'um-edu', name: 'Wydział Edukacji', kind: 'unit', parent: 'um', ...formal },
  ],
  partnerships: [{ id: 'pzk', kind: 'team', name: 'Zespół', places: ['pow'], time: '2019-10-23/', source }],
  memberships: [
    { partnership: 'pzk', institution: 'mops', role: 'leader', time: '2019-10-23/', source },
    { partnership: 'pzk', institution: 'pcpr', time: '2019-10-23/', source },
  ],
  events: [{ id: 'e1', kind: 'initiating', time: '2019-10-23', place: 'gm', partnerships: ['pzk'], source }],
  participations: [{ event: 'e1', institution: 'mops', capacity: ['attended'], source }],
  ties: [{ from: 'mops', to: 'pcpr', kind: 'info', time: '2019-10-23/', source }],
  services: [{ id: 'porada', name: 'Poradnictwo' }],
  offers: [{ institution: 'mops', service: 'porada', source }],
  waves: [{ wave: 'w1', question: 'q1', scale: 'frey', time: '2019-11' }],
  invitations: [
    { wave: 'w1', institution: 'mops', status: 'responded' },
    { wave: 'w1', institution: 'pcpr', status: 'refused' },
  ],
  reports: [{ wave: 'w1', question: 'q1', reporter: 'mops', target: 'pcpr', value: '3' }],
} as const satisfies Tables;

/** What to do to the sound county before it is read. */
export interface Changed {
  /** Rows put behind those of their table. */
  readonly add?: Tables;
  /** Cells of the first row of a table. */
  readonly first?: Readonly<Partial<Record<TableName, Cells>>>;
  /** Tables taken away. */
  readonly without?: readonly TableName[];
  readonly about?: Cells;
}

/** The JSON form of the county after a change. */
export function changedCounty({ add = {}, first = {}, without = [], about = {} }: Changed = {}): object {
  const names = [...new Set([...Object.keys(county), ...Object.keys(add)])] as TableName[];
  const tables = names
    .filter((table) => !without.includes(table))
    .map((table) => {
      const rows: readonly Cells[] = table in county ? county[table as keyof typeof county] : [];
      return [table, [...rows.map((row, i) => (i === 0 ? { ...row, ...first[table] } : row)), ...(add[table] ?? [])]];
    });
  return { about, ...Object.fromEntries(tables) };
}

/** What the reader says of the county after a change: code, table, row, column and value of each finding. */
export function said(changed: Changed = {}): [string, string, number | null, string, string][] {
  return parseDataset(changedCounty(changed)).problems.map(brief);
}

/** Code, table, row, column and value of a problem. */
export function brief({ code, table, row, column, value }: Problem): [string, string, number | null, string, string] {
  return [code, table, row, column, value];
}
