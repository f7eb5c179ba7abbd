import { tableNames, type Dataset } from '@splot/core';
import { readData, type Loaded } from './load-dataset.ts';

/** What a page handed over: a data set that core made is taken as it is, anything else is read as the JSON form. */
export function givenData(data: object | string): Loaded {
  return isDataset(data) ? { dataset: data, problems: [] } : readData(data);
}

/** Rows that core made carry a `Map` of the columns it does not know; JSON cannot hold one. */
function isDataset(data: object | string): data is Dataset {
  if (typeof data === 'string') return false;
  const parts = new Map<string, unknown>(Object.entries(data));
  return parts.has('about') && tableNames.every((name) => isMade(parts.get(name)));
}

function isMade(table: unknown): boolean {
  if (!Array.isArray(table)) return false;
  const first: unknown = table[0];
  return first === undefined || (typeof first === 'object' && first !== null && 'extra' in first && first.extra instanceof Map);
}
