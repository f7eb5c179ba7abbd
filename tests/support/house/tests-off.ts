import { type ESTree, Visitor } from 'vite';
import type { SourceFile } from './sources.ts';

const runners = new Set(['test', 'it', 'describe', 'suite', 'bench']);
const switches = new Set(['only', 'skip', 'skipIf', 'runIf', 'todo', 'fixme', 'fails', 'fail']);

/** Places where a test is switched off, or all others are: `path:line what`. */
export function testsOff({ path, text, program }: SourceFile): string[] {
  const found: string[] = [];
  new Visitor({
    MemberExpression: (node) => {
      if (!node.computed && node.property.type === 'Identifier' && switches.has(node.property.name) && runners.has(runnerOf(node.object))) {
        found.push(`${path}:${text.slice(0, node.start).split('\n').length} ${text.slice(node.start, node.end)}`);
      }
    },
  }).visit(program);
  return found;
}

/** `test` in `test`, `test.describe`, `test.each(rows)`. */
function runnerOf(node: ESTree.Node): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression') return runnerOf(node.object);
  return node.type === 'CallExpression' ? runnerOf(node.callee) : '';
}
