import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { writtenCells } from '../io/rows/written-row.ts';
import type { Dataset } from '../model/dataset.ts';
import { oncePerDataset } from '../model/memo.ts';
import { tableNames, type TableName } from '../model/tables.ts';

/**
 * `sha256:` and the SHA-256 of all rows as text, tables by name and rows sorted, so that neither the format of the files nor the order of
 * their rows changes it. An id that was made from a row's place counts for nothing. O(rows log rows), once per data set.
 */
export const datasetHash: (dataset: Dataset) => string = oncePerDataset((dataset) => {
  const lines = [JSON.stringify(dataset.about), dataset.mode, ...tableNames.toSorted().flatMap((table) => linesOf(dataset, table))];
  return `sha256:${bytesToHex(sha256(utf8ToBytes(lines.join('\n'))))}`;
});

function linesOf(dataset: Dataset, table: TableName): string[] {
  const rows = dataset[table].map((row, i) => {
    const extra = [...row.extra].sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([table, writtenCells(table, row, i), extra]);
  });
  return rows.sort();
}
