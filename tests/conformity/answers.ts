import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Parameters } from '#core/model/reading';
import type { Scale } from './scales.ts';

/** One way of calling a tool and what it answered for each network it was asked about. */
export interface Answer {
  readonly metric: string;
  /** Those that are not the default. */
  readonly parameters: Parameters;
  readonly call: string;
  /** What must be done to either side before they can be compared; left out: nothing. */
  readonly scale?: Scale;
  readonly values: Readonly<Record<string, Values>>;
}

/**
 * One number for the whole network, numbers in the order of our readings (of a large network every so many-th), or numbers by the names of
 * their subjects. Null: the tool says that there is no number, or an infinite one.
 */
export type Values = number | null | readonly (number | null)[] | Readonly<Record<string, number | null>>;

/** Everything a tool was asked. */
export interface Reference {
  readonly tool: string;
  readonly version: string;
  readonly answers: readonly Answer[];
}

/** The tools in the order of the columns of the table; `vegan` stands for R packages beyond networks. */
export const tools = ['igraph', 'sna', 'networkx', 'graph-tool', 'graphology-metrics', 'vegan'] as const;

/** Where the networks and answers are that the tables speak of. */
export const ownFolder = fileURLToPath(new URL('.', import.meta.url));

/** Where they are read from: `SPLOT_CONFORMITY` names another folder, to try networks that are not kept. */
export const folder = process.env['SPLOT_CONFORMITY'] ?? ownFolder;

/** What the tools answered, written down by their peers; a tool without a file was not asked. */
export function references(): Reference[] {
  return tools
    .map((tool) => join(folder, 'reference', `${tool}.json`))
    .filter((path) => existsSync(path))
    .map((path) => JSON.parse(readFileSync(path, 'utf8')) as Reference);
}
