export type { Language, Text } from './model/text.ts';
export type { Column, ColumnType, Columns } from './model/column.ts';
export { codes, coreRoles, type Code, type CodeListName } from './model/codes.ts';
export { tableNames, tables, type Row, type TableName } from './model/tables.ts';
export type { About, Dataset } from './model/dataset.ts';
export type { Place, Problem, Severity } from './model/problem.ts';
export type { Facet, Made, Network, NetworkMode, NodeAttributes } from './model/network.ts';
export type { Parameters, Reading, Reason, Status, Subject } from './model/reading.ts';
