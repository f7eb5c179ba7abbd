import type { Label } from '../../scene/scene.ts';
import type { Drawn } from './drawn.ts';
import type { Ink } from './ink.ts';
import { px } from './number.ts';

/** The name of a node, with a halo of the background so that a tie behind it does not cross the letters. */
export function drawLabel({ id, text, x, y, size, anchor, presence }: Label, ink: Ink): Drawn {
  const attributes = {
    class: `label ${presence}`,
    x: px(x),
    y: px(y),
    'font-size': px(size),
    'text-anchor': anchor,
    fill: presence === 'ghost' ? ink.muted : ink.text,
    stroke: ink.background,
    'stroke-width': '3',
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
  return { tag: 'text', key: id, attributes, text };
}
