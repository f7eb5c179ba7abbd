import { type ESTree, Visitor, type VisitorObject } from 'vite';
import type { SourceFile } from './sources.ts';

/** Something no file of a package may do. */
export interface Ban {
  readonly id: string;
  readonly why: string;
  /** Folder it holds in. */
  readonly within: string;
  /** A visitor that reports each offending node. */
  readonly look: (report: (node: ESTree.Node) => void) => VisitorObject;
}

const everywhere = 'packages/';
const core = 'packages/core/';

/** All of them; a page made from anybody's data runs nothing but our own code, and the same data give the same numbers. */
const bans: readonly Ban[] = [
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'write', 'writeln'].map((name) => ({
    id: name.startsWith('write') ? `document.${name}` : name,
    why: 'text of a data set must never become markup',
    within: everywhere,
    look: (report: (node: ESTree.Node) => void) => ({
      MemberExpression: (node: ESTree.MemberExpression) => {
        if (memberOf(node) === name && (!name.startsWith('write') || nameOf(node.object) === 'document')) report(node);
      },
    }),
  })),
  ...['unsafeHTML', 'unsafeSVG', 'unsafeCSS'].map((name) =>
    identifierBan(name, everywhere, 'text of a data set must never become markup or style'),
  ),
  identifierBan('eval', everywhere, 'data are never code'),
  identifierBan('Function', everywhere, 'data are never code'),
  identifierBan('Date', core, 'days are numbers; no clock and no time zone reaches a result'),
  {
    id: 'string timer',
    why: 'data are never code',
    within: everywhere,
    look: (report) => ({
      CallExpression: (node) => {
        const [first] = node.arguments;
        const isTimer = ['setTimeout', 'setInterval'].includes(nameOf(node.callee) ?? '');
        if (isTimer && (first?.type === 'TemplateLiteral' || first?.type === 'Literal')) report(node);
      },
    }),
  },
  {
    id: 'for in',
    why: 'it walks prototypes and reorders keys that look like numbers, such as TERYT codes',
    within: everywhere,
    look: (report) => ({ ForInStatement: report }),
  },
  {
    id: 'RegExp from data',
    why: 'a pattern made from data can stop the page',
    within: everywhere,
    look: (report) => ({
      NewExpression: (node) => {
        if (isPatternOfData(node)) report(node);
      },
      CallExpression: (node) => {
        if (isPatternOfData(node)) report(node);
      },
    }),
  },
  {
    id: 'object keyed by data',
    why: 'keys such as __proto__ and 1014 behave unlike others; use a Map',
    within: everywhere,
    look: (report) => {
      const objects = new Set<string>();
      return {
        VariableDeclarator: (node) => {
          if (node.id.type === 'Identifier' && node.init !== null && isEmptyObject(node.init)) objects.add(node.id.name);
        },
        AssignmentExpression: ({ left }) => {
          if (
            left.type === 'MemberExpression' &&
            left.computed &&
            left.property.type !== 'Literal' &&
            objects.has(nameOf(left.object) ?? '')
          )
            report(left);
        },
      };
    },
  },
  {
    id: 'Math.random',
    why: 'randomness comes in as an argument',
    within: core,
    look: (report) => ({
      MemberExpression: (node) => {
        if (nameOf(node.object) === 'Math' && memberOf(node) === 'random') report(node);
      },
    }),
  },
  {
    id: 'localeCompare',
    why: 'ids are sorted by code unit; a locale must not show in a result',
    within: core,
    look: (report) => ({
      MemberExpression: (node) => {
        if (memberOf(node) === 'localeCompare') report(node);
      },
    }),
  },
];

/** Each breach of a ban in a file: `path:line ban: why`. */
export function breaches({ path, text, program }: SourceFile): string[] {
  const found: string[] = [];
  for (const { id, why, within, look } of bans) {
    if (!path.startsWith(within)) continue;
    new Visitor(look((node) => found.push(`${path}:${text.slice(0, node.start).split('\n').length} ${id}: ${why}`))).visit(program);
  }
  return found;
}

/** A ban of a name as a value: a member, a key or a type of that name may stand. */
function identifierBan(name: string, within: string, why: string): Ban {
  const look: Ban['look'] = (report) => {
    const others = new Set<ESTree.Node>();
    return {
      MemberExpression: ({ computed, property }) => {
        if (!computed) others.add(property);
      },
      Property: ({ computed, shorthand, key }) => {
        if (!computed && !shorthand) others.add(key);
      },
      TSPropertySignature: ({ key }) => {
        others.add(key);
      },
      TSTypeReference: ({ typeName }) => {
        others.add(typeName);
      },
      Identifier: (node) => {
        if (node.name === name && !others.has(node)) report(node);
      },
    };
  };
  return { id: name, why, within, look };
}

function isPatternOfData({ callee, arguments: [pattern] }: ESTree.NewExpression | ESTree.CallExpression): boolean {
  return nameOf(callee) === 'RegExp' && pattern?.type !== 'Literal';
}

/** An object that is filled later; one that opens with its members is a record. */
function isEmptyObject(node: ESTree.Expression): boolean {
  if (node.type === 'TSAsExpression' || node.type === 'TSSatisfiesExpression') return isEmptyObject(node.expression);
  return node.type === 'ObjectExpression' && node.properties.length === 0;
}

const nameOf = (node: ESTree.Node): string | null => (node.type === 'Identifier' ? node.name : null);

/** Name of the member read, whether written `.name` or `['name']`. */
function memberOf({ computed, property }: ESTree.MemberExpression): string | null {
  if (!computed) return nameOf(property);
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : null;
}
