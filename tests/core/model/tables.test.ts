import { expect, test } from 'vitest';
import { codes } from '#core/model/codes';
import { tableNames, tables } from '#core/model/tables';

test.each(tableNames)('every reference and code list that table %s names exists', (name) => {
  const columns = Object.values(tables[name]) as { to?: readonly string[]; codes?: string }[];
  const targets = columns.flatMap(({ to }) => to ?? []);
  const lists = columns.flatMap(({ codes: list }) => list ?? []);
  expect(targets.filter((target) => !(target in tables))).toEqual([]);
  expect(lists.filter((list) => !(list in codes))).toEqual([]);
});
