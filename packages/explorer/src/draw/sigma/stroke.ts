import type { SceneLink, SceneNode } from '../../scene/scene.ts';
import { bow } from '../../scene/arc.ts';
import { drawLink } from '../svg/draw-link.ts';
import type { Ink } from '../svg/ink.ts';
import { bodyKey } from './sprites-of.ts';
import { numbersOf } from './numbers-of.ts';

/** A tie between two sprites. */
export interface Stroke {
  readonly from: string;
  readonly to: string;
  /** Bow of an arc as a share of its length; 0 is straight. */
  readonly bow: number;
  readonly width: number;
  readonly colour: string;
  readonly dash: readonly number[];
  readonly roundCaps: boolean;
  readonly alpha: number;
}

// As the page's style sheet dims the ties of another day.
const ghostAlpha = 0.6;

/** A tie with the pen the SVG back-end draws it with. */
export function strokeOf(link: SceneLink, from: SceneNode, to: SceneNode, ink: Ink): Stroke {
  const { attributes } = drawLink(link, from, to, ink);
  return {
    from: bodyKey(from.id),
    to: bodyKey(to.id),
    bow: link.shape === 'arc' ? bow : 0,
    width: Number(attributes['stroke-width']),
    colour: attributes['stroke'] ?? ink.muted,
    dash: numbersOf(attributes['stroke-dasharray']),
    roundCaps: attributes['stroke-linecap'] === 'round',
    alpha: link.presence === 'ghost' ? ghostAlpha : 1,
  };
}
