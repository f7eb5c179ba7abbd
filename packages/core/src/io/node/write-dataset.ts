import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import type { Dataset } from '../../model/dataset.ts';
import { writeJson } from '../json/write-json.ts';
import { writePackage } from '../package/write-package.ts';

/**
 * Writes a data set: to a path ending in `.json` its JSON form, else into a folder its Data Package. Each file is written beside its place and then renamed,
 * `datapackage.json` last, so that a reader never meets half a file.
 */
export async function writeDataset(dataset: Dataset, path: string): Promise<void> {
  const files =
    extname(path).toLowerCase() === '.json'
      ? [{ path, bytes: new TextEncoder().encode(writeJson(dataset)) }]
      : writePackage(dataset).map(({ name, bytes }) => ({ path: join(path, name), bytes }));
  for (const file of files) await writeWhole(file.path, file.bytes);
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
