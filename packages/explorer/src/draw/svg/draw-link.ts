import { controlOf } from '../../scene/arc.ts';
import type { SceneLink, SceneNode } from '../../scene/scene.ts';
import type { Drawn } from './drawn.ts';
import { colourOr, type Ink } from './ink.ts';
import { px } from './number.ts';

/** A tie from centre to centre; nodes are drawn over its ends. */
export function drawLink(link: SceneLink, from: SceneNode, to: SceneNode, ink: Ink): Drawn {
  const { id, kind, presence, confidence, dash, width, colour } = link;
  const attributes = {
    class: ['link', kind, presence, confidence].join(' '),
    d: `M${px(from.x)} ${px(from.y)}${link.shape === 'arc' ? arcTo(from, to) : `L${px(to.x)} ${px(to.y)}`}`,
    fill: 'none',
    stroke: presence === 'ghost' ? ink.muted : colourOr(colour, ink.muted),
    'stroke-width': px(width),
    ...(dash.length > 0 ? { 'stroke-dasharray': dash.map(px).join(' ') } : {}),
    // A dash of one px is a dot only with round ends.
    ...(dash[0] === 1 ? { 'stroke-linecap': 'round' } : {}),
  };
  return { tag: 'path', key: id, attributes };
}

function arcTo(from: SceneNode, to: SceneNode): string {
  const { x, y } = controlOf(from, to);
  return `Q${px(x)} ${px(y)} ${px(to.x)} ${px(to.y)}`;
}
