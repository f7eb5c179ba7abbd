import { readLayers, readingFor } from '../read-dataset.ts';
import type { ReadOptions, ReadResult } from '../read-options.ts';
import type { NamedFile } from '../layer.ts';
import { readPath } from './read-path.ts';

/**
 * Opens a data set: a folder with `datapackage.json` or CSV files, one `.json`, or several `.csv` files that belong together. Of several data sets each is read
 * on top of the one before. A file that is missing or cannot be read is a problem, not an exception.
 *
 * @throws TypeError for what is neither a path nor a list of them.
 */
export async function openDataset(paths: string | readonly string[], options: ReadOptions = {}): Promise<ReadResult> {
  const reading = readingFor(options);
  const stacks: NamedFile[][] = [];
  let loose: NamedFile[] | null = null;
  const all = typeof paths === 'string' ? [paths] : paths;
  if (!Array.isArray(all)) throw new TypeError(`paths is a path or a list of paths, not ${JSON.stringify(paths)}`);
  if (all.length === 0) reading.findings.add('E-FILES-NONE');
  for (const path of all) {
    const files = await readPath(path, { inFolder: all.length > 1 }, reading);
    const isLoose = /\.(?:csv|tsv)$/i.test(path);
    if (isLoose && loose !== null) loose.push(...files);
    else if (files.length > 0) stacks.push([...files]);
    loose = isLoose ? (stacks.at(-1) ?? null) : null;
  }
  return readLayers(stacks, options, reading);
}
