import type { Drawn } from './drawn.ts';

const svg = 'http://www.w3.org/2000/svg';
const keyOf = new WeakMap<Element, string>();

/**
 * Makes the children of `parent` those of the drawing. Elements with a known key stay the same elements, so that focus, hover and
 * transitions survive; attributes that did not change are not touched.
 */
export function paint(parent: Element, drawn: readonly Drawn[]): void {
  const kept = new Map([...parent.children].map((child) => [keyOf.get(child) ?? '', child]));
  const now = drawn.map((one, i) => {
    const key = `${one.tag} ${one.key ?? i}`;
    const found = kept.get(key);
    const element = found ?? document.createElementNS(svg, one.tag);
    keyOf.set(element, key);
    dress(element, one.attributes);
    if (one.text !== undefined) {
      if (element.textContent !== one.text) element.textContent = one.text;
    } else paint(element, one.children ?? []);
    return element;
  });
  if (now.length !== parent.children.length || now.some((element, i) => parent.children[i] !== element)) parent.replaceChildren(...now);
}

function dress(element: Element, attributes: Drawn['attributes']): void {
  for (const name of element.getAttributeNames()) if (!Object.hasOwn(attributes, name)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
