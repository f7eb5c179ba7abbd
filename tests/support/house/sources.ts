import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ESTree, parseSync } from 'vite';

/** One source file, parsed. */
export interface SourceFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly program: ESTree.Program;
  readonly comments: readonly { readonly value: string }[];
}

const root = new URL('../../../', import.meta.url);

/** Address of a file of the repository on this machine. */
export const inRepository = (path: string): string => fileURLToPath(new URL(path, root));

/** Paths of the files below a folder of the repository, from its root, sorted; build output and packages of others left out. */
export function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending) && !/(?:^|\/)(?:node_modules|dist)\//.test(path))
    .toSorted((a, b) => (a < b ? -1 : 1));
}

/** Text of a file of the repository. */
export const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** A source file from its text, so that a rule can be tried on code that does not exist. */
export function sourceFile(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new TypeError(`${path} does not parse: ${errors[0]?.message}`);
  return { path, text, program, comments };
}

/** Every TypeScript file of the packages. */
export const packageSources = (): SourceFile[] =>
  filesBelow('packages', '.ts')
    .filter((path) => path.includes('/src/'))
    .map((path) => sourceFile(path, textOf(path)));
