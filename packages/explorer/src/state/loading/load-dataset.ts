import { parseDataset, type Dataset, type Problem } from '@splot/core';
import { fetchText } from './fetch-text.ts';
import type { LoadFault } from './load-fault.ts';

/** A data set with what was wrong in it, or why there is none. */
export type Loaded = { readonly dataset: Dataset; readonly problems: readonly Problem[] } | LoadFault;

/** Fetches and reads a data set in its JSON form. Rejects only when aborted. */
export async function loadDataset(address: string, signal: AbortSignal): Promise<Loaded> {
  const text = await fetchText(address, signal);
  return typeof text === 'string' ? readData(text) : text;
}

/** A data set from its JSON form, as text or as the object itself, and what was wrong in it. */
export function readData(data: string | object): Loaded {
  const { dataset, problems } = parseDataset(data);
  return dataset === null ? { code: faultOf(data, problems), status: 0, problems } : { dataset, problems };
}

function faultOf(data: string | object, problems: readonly Problem[]): LoadFault['code'] {
  if (problems.some(({ code, table, column }) => code === 'E-ABOUT' && table === 'about' && column === 'version')) return 'wrong-version';
  const broken = problems.find(({ code }) => code === 'E-JSON-SYNTAX');
  if (typeof data !== 'string' || broken === undefined) return 'unusable-data';
  const text = data.trim();
  // What begins as data and stops before its own end was cut on the way.
  const stopsShort = !text.endsWith('}') || broken.place.byte === new TextEncoder().encode(data).length;
  return text.startsWith('{') && stopsShort ? 'truncated-json' : 'not-json';
}
