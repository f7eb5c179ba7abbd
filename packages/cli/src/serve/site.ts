import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Dataset, type Language, type Problem, writeJson } from '@splot/core';
import { page, pageStyle } from './page.ts';
import type { Served } from './server.ts';

/** What is read before it is served. */
export interface Opened {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  /** The same data set with further sources laid over it; null where there are none. */
  readonly context: Dataset | null;
}

/** Every file of the site by its path; the page in the language given or, where that is null, in the reader's. */
export async function siteOf(
  { dataset, problems, context }: Opened,
  { lang, county }: { readonly lang: Language | null; readonly county: string },
): Promise<ReadonlyMap<string, Served>> {
  const json = 'application/json; charset=utf-8';
  const pageIn = (spoken: Language) => page(dataset, { lang: spoken, county, hasContext: context !== null });
  return new Map<string, Served>([
    ['/', { type: 'text/html; charset=utf-8', body: lang === null ? { pl: pageIn('pl'), en: pageIn('en') } : pageIn(lang) }],
    ['/page.css', { type: 'text/css; charset=utf-8', body: pageStyle }],
    ['/splot-explorer.js', { type: 'text/javascript; charset=utf-8', body: await embed() }],
    ['/data.json', { type: json, body: writeJson(dataset) }],
    ['/problems.json', { type: json, body: JSON.stringify(problems) }],
    ...(context === null ? [] : [['/with-context.json', { type: json, body: writeJson(context) }] as const]),
  ]);
}

/** The explorer as one module, as built. */
async function embed(): Promise<Uint8Array> {
  return readFile(createRequire(import.meta.url).resolve('@splot/explorer/embed'));
}
