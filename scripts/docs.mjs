// Writes the pages that the code and the comparison with other programs tell.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPackages } from './build.mjs';
import { referencePages } from './reference.mjs';
import { at, run } from './run.mjs';

export async function docs() {
  buildPackages();
  // `-u` writes what was found; it stands last, as it would take a path for its own.
  run('compare with other programs', 'vitest', ['run', '--project', 'node', 'tests/conformity', '-t', 'docs/conformity.json', '-u']);
  const { catalogue, codes, tables } = await built('core', 'index.js');
  const { problemCodes } = await built('core', 'model/problem-codes.js');
  const words = {
    ...(await built('cli', 'passport/facts.js')),
    ...(await built('cli', 'passport/fact.js')),
    ...(await built('cli', 'passport/words.js')),
  };
  const conformity = JSON.parse(readFileSync(at('docs', 'conformity.json'), 'utf8'));
  const pages = referencePages({ tables, codes, problemCodes, catalogue, words, conformity });
  for (const [path, text] of pages) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  }
  for (const name of readdirSync(at('docs', 'reference', 'metrics'))) {
    if (!pages.has(`docs/reference/metrics/${name}`)) rmSync(at('docs', 'reference', 'metrics', name));
  }
  console.log(`${pages.size} pages`);
}

const built = (name, path) => import(pathToFileURL(at('packages', name, 'dist', path)).href);
