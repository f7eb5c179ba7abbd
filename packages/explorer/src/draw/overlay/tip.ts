import { html, type TemplateResult } from 'lit';
import type { Box, Camera } from '../../request.ts';
import type { SceneNode } from '../../scene/scene.ts';
import { onScreen } from '../camera.ts';
import { px } from '../svg/number.ts';

/** Room a name needs above a node, CSS px; with less it goes below. */
const room = 96;

/** CSS px. */
const widest = 260;

/** The full name of a node beside it, on the side with more room. The button over the node says the same to assistive technology. */
export function tip(node: SceneNode, box: Box, camera: Camera, stay: (id: string) => void): TemplateResult {
  const { x, y } = onScreen(camera, box, node);
  const gap = Math.max(12, node.r * camera.ratio) + 8;
  const isRight = x > box.width / 2;
  const edgeRoom = Math.max(8, (isRight ? box.width - x : x) - 20);
  const side = `${isRight ? 'right' : 'left'}:${px(edgeRoom)}px;max-width:${px(Math.min(widest, box.width - edgeRoom - 8))}px`;
  const edge = y > room ? `bottom:${px(box.height - y + gap)}px` : `top:${px(y + gap)}px`;
  return html`<div class="tip" aria-hidden="true" .style=${`${side};${edge}`} @pointerenter=${() => stay(node.id)} @pointerleave=${() => stay('')}>${node.name}</div>`;
}
