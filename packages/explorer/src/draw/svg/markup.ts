import type { Drawn } from './drawn.ts';

const escapes = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Text as it may stand in XML; characters XML cannot hold are left out. */
export function escaped(text: string): string {
  // Controls and lone surrogates make a whole file unreadable.
  const lawful = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
  return lawful.replace(/[&<>"]/g, (character) => escapes.get(character) ?? '');
}

/** A drawing as SVG text: attributes in the order given, the same drawing gives the same bytes. */
export function markup({ tag, attributes, children = [], text = '' }: Drawn): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
  const inner = escaped(text) + children.map(markup).join('');
  return inner === '' ? `<${tag}${written}/>` : `<${tag}${written}>${inner}</${tag}>`;
}
