// Writes the reference pages from the built core.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { buildCore } from './build.mjs';
import { referencePages } from './reference.mjs';
import { at } from './run.mjs';

export async function docs() {
  buildCore();
  const { catalogue, codes, tables } = await built('index.js');
  const { problemCodes } = await built('model/problem-codes.js');
  for (const [path, text] of referencePages({ tables, codes, problemCodes, catalogue })) {
    writeFileSync(at(path), text);
    console.log(path);
  }
}

const built = (path) => import(pathToFileURL(at('packages', 'core', 'dist', path)).href);
