import { readDataset } from '#core/io/read-dataset';
import type { Dataset } from '#core/model/dataset';
import { defineSplot } from '#explorer/define-splot';
import type { SplotExplorer } from '#explorer/splot-explorer';

const files = import.meta.glob<string>('../../examples/lodzkie/*.{csv,json}', { query: '?raw', import: 'default', eager: true });

/** The example data set, read in the browser from its files. */
export const example: Dataset = opened();

function opened(): Dataset {
  const encoder = new TextEncoder();
  const { dataset } = readDataset(
    Object.entries(files).map(([path, text]) => ({ name: path.slice(path.lastIndexOf('/') + 1), bytes: encoder.encode(text) })),
  );
  if (dataset === null) throw new TypeError('the example data set cannot be read');
  return dataset;
}

/** An element of the explorer with its properties set, in a box so many CSS px wide at the top of an otherwise empty page. */
export async function placed<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  width = 1000,
): Promise<HTMLElementTagNameMap[Tag]> {
  defineSplot();
  document.body.replaceChildren();
  document.body.style.margin = '0';
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  const element = Object.assign(document.createElement(tag), properties);
  box.append(element);
  document.body.append(box);
  if ('updateComplete' in element) await element.updateComplete;
  return element;
}

/** An explorer on the example, drawn and measured, without the graphics card. */
export async function explorerOn(properties: Partial<SplotExplorer>, width = 1000): Promise<SplotExplorer> {
  const explorer = await placed(
    'splot-explorer',
    { renderer: 'svg', lang: 'pl', ...(properties.src === undefined ? { data: example } : {}), ...properties },
    width,
  );
  await explorer.ready;
  await settled(explorer);
  return explorer;
}

/** After everything an element asked for is on screen: its size was measured, and what follows from it drawn. */
export async function settled(element: { readonly updateComplete: Promise<boolean> }): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
  }
}

/** The first element that matches, looked for inside shadow roots too. */
export function inside(root: Element | ShadowRoot, selector: string): HTMLElement {
  const found = allInside(root, selector)[0];
  if (found === undefined) throw new TypeError(`nothing matches ${selector}`);
  return found;
}

/** All elements that match, inside shadow roots too, in the order of the page. */
export function allInside(root: Element | ShadowRoot, selector: string): readonly HTMLElement[] {
  const scope = root instanceof Element && root.shadowRoot !== null ? root.shadowRoot : root;
  return [...scope.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot === null ? [] : allInside(element.shadowRoot, selector)),
  ]);
}

/** What has focus, inside shadow roots too. */
export function focusedElement(): Element | null {
  let inner = document.activeElement;
  while (inner?.shadowRoot?.activeElement != null) inner = inner.shadowRoot.activeElement;
  return inner;
}

/** Every request an element sends from now on. */
export function requestsOf(element: EventTarget): readonly unknown[] {
  const requests: unknown[] = [];
  element.addEventListener('splot-request', (event) => {
    if (event instanceof CustomEvent) requests.push(event.detail);
  });
  return requests;
}
