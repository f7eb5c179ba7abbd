import type { Scene } from '../../scene/scene.ts';
import type { Ink } from '../svg/ink.ts';
import type { Sprite } from './sprite.ts';
import { spritesOf } from './sprites-of.ts';
import { strokeOf, type Stroke } from './stroke.ts';
import { labelOf, type Writing } from './writing.ts';

/** What a stage shows at one moment, part by part; keys name a part from one moment to the next. Scene coordinates, y down. */
export interface Picture {
  /** Back to front by `depth`. */
  readonly sprites: ReadonlyMap<string, Sprite>;
  /** Ends are keys of `sprites`. */
  readonly strokes: ReadonlyMap<string, Stroke>;
  readonly writings: ReadonlyMap<string, Writing>;
}

/** A picture of nothing. */
export const emptyPicture: Picture = { sprites: new Map(), strokes: new Map(), writings: new Map() };

/** The parts of a scene, each as the SVG back-end draws it. Nodes in `fresh` wear a badge. Ties whose ends are not drawn are left out. */
export function pictureOf(
  { nodes, links, labels }: Pick<Scene, 'nodes' | 'links' | 'labels'>,
  ink: Ink,
  fresh: ReadonlySet<string>,
): Picture {
  const sprites = new Map<string, Sprite>();
  const writings = new Map<string, Writing>();
  for (const node of nodes) {
    const parts = spritesOf(node, ink, fresh.has(node.id));
    for (const [key, sprite] of parts.sprites) sprites.set(key, sprite);
    for (const [key, writing] of parts.writings) writings.set(key, writing);
  }
  for (const label of labels) writings.set(`label ${label.anchor} ${label.id} ${label.text}`, labelOf(label, ink));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const strokes = links.flatMap((link): [string, Stroke][] => {
    const from = byId.get(link.from);
    const to = byId.get(link.to);
    return from === undefined || to === undefined ? [] : [[`link ${link.id}`, strokeOf(link, from, to, ink)]];
  });
  return { sprites, strokes: new Map(strokes), writings };
}
