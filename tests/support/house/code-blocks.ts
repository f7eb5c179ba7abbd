import { filesBelow, textOf } from './sources.ts';

/** A code block of a page. */
export interface CodeBlock {
  /** `path:line` of its first line. */
  readonly place: string;
  readonly language: string;
  /** What stands behind the language. */
  readonly title: string;
  readonly text: string;
}

/** Pages written for readers. */
export const pages = (): string[] => [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...filesBelow('docs', '.md'),
  ...filesBelow('examples', '.md'),
];

/** Every fenced code block of a page. */
export function codeBlocks(path: string, text: string = textOf(path)): CodeBlock[] {
  return [...text.matchAll(/^```(\w*) ?([^\n]*)\n(.*?)^```$/gms)].map(({ index, 1: language = '', 2: title = '', 3: block = '' }) => ({
    place: `${path}:${text.slice(0, index).split('\n').length + 1}`,
    language,
    title,
    text: block,
  }));
}

/** What a block says its `console.log` prints, in comments behind or below it; empty where it says nothing. */
export function expectedOutput(block: string): string[] {
  return [...block.matchAll(/console\.log\([^\n]*\);\s*\/\/ ([^\n]*)/g)].map(([, said = '']) => said);
}
