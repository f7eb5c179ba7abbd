import { dirname, join } from 'node:path/posix';
import { type ESTree, Visitor } from 'vite';
import type { SourceFile } from './sources.ts';

/** One import of one file. */
export interface Import {
  readonly from: string;
  /** Path from the root of the repository, or the name of a package. */
  readonly to: string;
  /** `lazy`: by `import()`, when the code runs. */
  readonly kind: 'value' | 'type' | 'lazy';
  /** Names of the values imported one by one; empty where they are imported as a whole. */
  readonly names: readonly string[];
}

/** Everything a file imports or re-exports. */
export function importsOf({ path, program }: SourceFile): Import[] {
  const found: Import[] = [];
  const add = (source: ESTree.Expression | null, kind: Import['kind'], names: readonly string[] = []) => {
    if (source?.type === 'Literal' && typeof source.value === 'string')
      found.push({ from: path, to: target(path, source.value), kind, names });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source, isOfTypes(node) ? 'type' : 'value', valuesOf(node)),
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind === 'type' ? 'type' : 'value'),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === 'type' ? 'type' : 'value'),
    ImportExpression: (node) => add(node.source, 'lazy'),
    TSImportType: (node) => add(node.source, 'type'),
  }).visit(program);
  return found;
}

function isOfTypes({ importKind, specifiers }: ESTree.ImportDeclaration): boolean {
  if (importKind === 'type') return true;
  return specifiers.length > 0 && specifiers.every((one) => one.type === 'ImportSpecifier' && one.importKind === 'type');
}

function valuesOf({ specifiers }: ESTree.ImportDeclaration): string[] {
  return specifiers.flatMap((one) => {
    if (one.type !== 'ImportSpecifier') return ['*'];
    return one.importKind === 'type' || one.imported.type !== 'Identifier' ? [] : [one.imported.name];
  });
}

function target(from: string, specifier: string): string {
  return specifier.startsWith('.') ? join(dirname(from), specifier.replace(/\?.*$/, '')) : specifier;
}
