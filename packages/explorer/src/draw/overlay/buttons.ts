import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Camera } from '../../request.ts';
import type { Scene, SceneNode } from '../../scene/scene.ts';
import { onScreen } from '../camera.ts';
import { px } from '../svg/number.ts';
import { neighboursOf, ringsOf } from './ring.ts';

/** Least side of a button, CSS px. */
const target = 24;

/** Beyond so many nodes only the neighbourhood of the focused one gets buttons; list and table carry the rest. */
const most = 150;

/** What the buttons show, and what is done when one is used. */
export interface ButtonsOptions {
  readonly camera: Camera;
  readonly at: string;
  readonly selected: string;
  readonly pick: (id: string) => void;
  readonly hint: (id: string) => void;
}

/** One real button per drawn node, in the order of the rings; one tab stop, at `at`. */
export function nodeButtons(scene: Pick<Scene, 'nodes' | 'links' | 'box'>, options: ButtonsOptions): readonly unknown[] | unknown {
  const nodes = ringsOf(scene).flat();
  const near = new Set([options.at, ...neighboursOf(scene, options.at).map(({ id }) => id)]);
  const shown = nodes.length > most ? nodes.filter(({ id }) => near.has(id)) : nodes;
  const stop = shown.find(({ id }) => id === options.at) ?? shown[0];
  return repeat(
    shown,
    ({ id }) => id,
    (node) => button(node, scene, options, node === stop),
  );
}

function button(
  node: SceneNode,
  { box }: Pick<Scene, 'box'>,
  { camera, selected, pick, hint }: ButtonsOptions,
  stop: boolean,
): TemplateResult {
  const { x, y } = onScreen(camera, box, node);
  const size = Math.max(target, 2 * (node.r + (node.lead ? 6 : 1)) * camera.ratio);
  return html`<button class="overlay-node" part="overlay-node" data-id=${node.id} tabindex=${stop ? 0 : -1} aria-label=${node.name}
    aria-current=${node.id === selected ? 'true' : nothing} .style=${`left:${px(x)}px;top:${px(y)}px;width:${px(size)}px;height:${px(size)}px`}
    @click=${() => pick(node.id)} @focus=${() => hint(node.id)} @pointerenter=${() => hint(node.id)} @pointerleave=${() => hint('')}></button>`;
}
