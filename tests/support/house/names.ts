import { basename } from 'node:path/posix';
import { type ESTree, Visitor } from 'vite';
import type { SourceFile } from './sources.ts';

/** Words that say nothing, or (`weight`) different things to different readers. */
const empty = new Set(['weight', 'info', 'util', 'utils', 'helper', 'helpers', 'manager', 'handle', 'process']);

/** Names that say nothing: of the file, and of what it declares (members of objects are named by what they stand for outside). */
export function emptyNames({ path, text, program }: SourceFile): string[] {
  const found: string[] = [];
  const look = (node: ESTree.Node | null) => {
    if (node?.type === 'Identifier' && wordsOf(node.name).some((word) => empty.has(word))) {
      found.push(`${path}:${text.slice(0, node.start).split('\n').length} ${node.name}`);
    }
  };
  const lookAtFunction = ({ id, params }: ESTree.Function | ESTree.ArrowFunctionExpression) => {
    look(id);
    for (const parameter of params) look(parameter.type === 'AssignmentPattern' ? parameter.left : parameter);
  };
  new Visitor({
    VariableDeclarator: ({ id }) => look(id),
    FunctionDeclaration: lookAtFunction,
    ArrowFunctionExpression: lookAtFunction,
    ClassDeclaration: ({ id }) => look(id),
    TSInterfaceDeclaration: ({ id }) => look(id),
    TSTypeAliasDeclaration: ({ id }) => look(id),
  }).visit(program);
  return wordsOf(basename(path, '.ts')).some((word) => empty.has(word)) ? [path, ...found] : found;
}

/** `edgeWeight`, `edge-weight` -> edge, weight. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}
