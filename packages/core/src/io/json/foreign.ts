import type { Text } from '../../model/text.ts';

interface Dialect {
  readonly keys: readonly (readonly string[])[];
  readonly dialect: Text;
  readonly advice: Text;
}

const advice: Text = {
  pl: 'Zapisz węzły w tabeli institutions (id, name), a połączenia w tabeli ties (from, to).',
  en: 'Put the nodes into a table institutions (id, name) and the links into a table ties (from, to).',
};

const dialects: readonly Dialect[] = [
  {
    keys: [
      ['nodes', 'links'],
      ['nodes', 'edges'],
    ],
    dialect: { pl: 'graf node-link', en: 'a node-link graph' },
    advice,
  },
  { keys: [['elements']], dialect: { pl: 'plik Cytoscape', en: 'a Cytoscape file' }, advice },
  {
    keys: [['resources']],
    dialect: { pl: 'opis pakietu danych (datapackage.json)', en: 'the description of a data package (datapackage.json)' },
    advice: { pl: 'Otwórz cały folder pakietu.', en: 'Open the whole folder of the package.' },
  },
];

/** The other JSON dialect that an object without any table of the model looks like. */
export function foreignDialectOf(parts: ReadonlyMap<string, unknown>): Pick<Dialect, 'dialect' | 'advice'> | null {
  return dialects.find(({ keys }) => keys.some((together) => together.every((key) => parts.has(key)))) ?? null;
}
