import type { SceneNode } from '../../scene/scene.ts';
import { drawNode } from '../svg/draw-node.ts';
import type { Drawn } from '../svg/drawn.ts';
import type { Ink } from '../svg/ink.ts';
import { numbersOf } from './numbers-of.ts';
import { shapeOf } from './shape-of.ts';
import type { Sprite } from './sprite.ts';
import { writingOf, type Writing } from './writing.ts';

interface Parts {
  readonly sprites: readonly (readonly [key: string, sprite: Sprite])[];
  readonly writings: readonly (readonly [key: string, writing: Writing])[];
}

// The colour of what is new in comparisons; white is readable on it.
const freshColour = '#0072B2';
const hatchGap = 4.5;

/** Key of the sprite ties end at. */
export function bodyKey(id: string): string {
  return `glyph ${id}`;
}

/** The shapes and letters of one node, read off the elements the SVG back-end makes of it, so that the two cannot differ. */
export function spritesOf(node: SceneNode, ink: Ink, isFresh: boolean): Parts {
  const children = drawNode(node, ink).children ?? [];
  const isHatched = children.some(({ attributes }) => attributes['class'] === 'hatch');
  const shapes = children.flatMap((drawn, i) => {
    const name = drawn.attributes['class']?.split(' ')[0] ?? '';
    if (drawn.tag === 'text' || name === 'hatch') return [];
    const sprite = drawn.tag === 'circle' ? discOf(drawn, node, i) : shapeAt(drawn, node, i, name === 'glyph' && isHatched);
    return [[`${name} ${node.id}`, sprite] as const];
  });
  const letters = children.flatMap((drawn) =>
    drawn.tag === 'text' ? [[`${drawn.attributes['class']} ${node.id} ${drawn.text}`, writingOf(drawn, node, ink)] as const] : [],
  );
  const badge = isFresh ? badgeOf(node, ink) : { sprites: [], writings: [] };
  return { sprites: [...shapes, ...badge.sprites], writings: [...letters, ...badge.writings] };
}

function shapeAt({ attributes }: Drawn, { shape, presence, x, y }: SceneNode, order: number, isHatched: boolean): Sprite {
  const form = shapeOf(shape);
  // The path starts at a corner, or on the circle: that tells its radius.
  const [cornerX = 0, cornerY = 0] = numbersOf(attributes['d']);
  return {
    ...penOf(attributes),
    x,
    y,
    depth: depthOf(presence, order),
    form,
    r: Math.hypot(cornerX, cornerY) / form.reach,
    hatch: isHatched ? hatchGap : 0,
  };
}

function discOf({ attributes }: Drawn, { presence, x, y }: SceneNode, order: number): Sprite {
  return {
    ...penOf(attributes),
    x: x + Number(attributes['cx']),
    y: y + Number(attributes['cy']),
    depth: depthOf(presence, order),
    form: shapeOf('circle'),
    r: Number(attributes['r']),
    hatch: 0,
  };
}

function penOf(attributes: Drawn['attributes']): Pick<Sprite, 'fill' | 'stroke' | 'strokeWidth' | 'dash' | 'roundCaps' | 'alpha'> {
  return {
    fill: attributes['fill'] ?? 'none',
    stroke: attributes['stroke'] ?? 'none',
    strokeWidth: Number(attributes['stroke-width'] ?? 0),
    dash: numbersOf(attributes['stroke-dasharray']),
    roundCaps: attributes['stroke-linecap'] === 'round',
    alpha: 1,
  };
}

/** Traces of another day lie behind everything. */
function depthOf(presence: SceneNode['presence'], order: number): number {
  return (presence === 'ghost' ? 0 : 100) + order;
}

/** A plus at the lower right, readable without colour. */
function badgeOf({ id, r, x, y }: SceneNode, ink: Ink): Parts {
  const at = { x: x + r * 0.8 + 4, y: y + r * 0.8 + 4 };
  const disc: Sprite = {
    ...at,
    depth: 200,
    form: shapeOf('circle'),
    r: 7,
    fill: freshColour,
    stroke: ink.background,
    strokeWidth: 1.5,
    hatch: 0,
    dash: [],
    roundCaps: false,
    alpha: 1,
  };
  const plus: Writing = { x: at.x, y: at.y + 4, text: '+', size: 12, bold: true, align: 'center', fill: '#ffffff', halo: '', alpha: 1 };
  return { sprites: [[`fresh ${id}`, disc]], writings: [[`fresh ${id}`, plus]] };
}
