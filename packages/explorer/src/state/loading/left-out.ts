import { tableNames, type Dataset, type Problem } from '@splot/core';

/** How many records were left out for an error, and how many there were with them. */
export function leftOut(dataset: Dataset, problems: readonly Problem[]): { readonly leftOut: number; readonly records: number } {
  const rows = new Set(
    problems.flatMap(({ severity, table, row, place }) =>
      severity === 'error' && row !== null ? JSON.stringify([table, row, place.file]) : [],
    ),
  );
  const read = tableNames.reduce((sum, name) => sum + dataset[name].length, 0);
  return { leftOut: rows.size, records: read + rows.size };
}
