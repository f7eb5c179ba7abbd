import type { Problem } from '@splot/core';
import { fetchText } from './fetch-text.ts';

/** Problems found by whoever made the data file, with the places of the original files; none where the list cannot be read. */
export async function loadProblems(address: string, signal: AbortSignal): Promise<readonly Problem[]> {
  const text = await fetchText(address, signal);
  if (typeof text !== 'string') return [];
  const list = parsed(text);
  return Array.isArray(list) ? list.filter(isProblem) : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Another answer than a list, such as a page saying that there is none.
    return null;
  }
}

function isProblem(value: unknown): value is Problem {
  if (typeof value !== 'object' || value === null) return false;
  const texts = ['code', 'severity', 'table', 'column', 'value'];
  const found = new Map<string, unknown>(Object.entries(value));
  return (
    texts.every((name) => typeof found.get(name) === 'string') &&
    isText(found.get('message')) &&
    typeof found.get('place') === 'object' &&
    found.get('place') !== null
  );
}

function isText(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pl' in value &&
    'en' in value &&
    typeof value.pl === 'string' &&
    typeof value.en === 'string'
  );
}
