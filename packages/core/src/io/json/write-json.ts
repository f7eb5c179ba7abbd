import type { Dataset } from '../../model/dataset.ts';
import { tableNames, type TableName } from '../../model/tables.ts';
import { extraColumnsOf, writtenCells } from '../rows/written-row.ts';

/** The JSON form: one row per line, cells that a reader fills in by itself left out. The same data set always gives the same text. */
export function writeJson(dataset: Dataset): string {
  const tables = tablesToWrite(dataset).map((table) => {
    const rows = rowsOf(dataset, table);
    return `  ${JSON.stringify(table)}: ${rows.length === 0 ? '[]' : `[\n${rows.join(',\n')}\n  ]`}`;
  });
  return `{\n${[`  "about": ${JSON.stringify(dataset.about)}`, ...tables].join(',\n')}\n}\n`;
}

/** Tables with rows; institutions and one table of connections always, since no data set is read without them. */
export function tablesToWrite(dataset: Dataset): readonly TableName[] {
  const connected = dataset.memberships.length + dataset.ties.length + dataset.participations.length > 0;
  return tableNames.filter(
    (table) =>
      dataset[table].length > 0 ||
      table === 'institutions' ||
      (table === 'memberships' && !connected) ||
      (table === 'events' && dataset.participations.length > 0),
  );
}

function rowsOf(dataset: Dataset, table: TableName): string[] {
  const extras = extraColumnsOf(dataset[table]);
  return dataset[table].map((row, i) => {
    const cells = [
      ...writtenCells(table, row, i),
      ...extras.flatMap((name) => (row.extra.has(name) ? [[name, row.extra.get(name)] as const] : [])),
    ];
    // Composed by hand: an object would lose a column called `__proto__`.
    return `    { ${cells.map(([name, cell]) => `${JSON.stringify(name)}: ${JSON.stringify(cell)}`).join(', ')} }`;
  });
}
