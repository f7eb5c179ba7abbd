import { SplotExplorer } from './splot-explorer.ts';

/** Every tag with its class, children before the parents that use them. */
const elements: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [['splot-explorer', SplotExplorer]];

/** Registers the explorer and its views. A tag that is already defined, by another copy of this bundle for instance, is left alone. */
export function defineSplot(registry: CustomElementRegistry = customElements): void {
  for (const [tag, element] of elements) if (registry.get(tag) === undefined) registry.define(tag, element);
}
