import type { SceneNode } from '../../scene/scene.ts';
import type { Drawn } from './drawn.ts';
import { hatch } from './hatch.ts';
import { colourOr, type Ink } from './ink.ts';
import { px } from './number.ts';
import { outline } from './outline.ts';

/** One institution or hub around its own origin: filled if it is in, hatched if it may be, a bare outline if it belongs to another day. */
export function drawNode(node: SceneNode, ink: Ink): Drawn {
  const { id, kind, hub, x, y, presence, lead, confidence } = node;
  const names = ['node', kind, hub === '' ? [] : hub, presence, lead ? 'lead' : [], confidence === 'documented' ? [] : confidence].flat();
  return {
    tag: 'g',
    key: id,
    attributes: { class: names.join(' '), transform: `translate(${px(x)} ${px(y)})` },
    children: [...(lead ? [ring(node, ink)] : []), ...body(node, ink), ...code(node, ink), ...(lead ? leadMark(node, ink) : [])],
  };
}

function body(node: SceneNode, ink: Ink): readonly Drawn[] {
  const { shape, r, kind, presence, confidence } = node;
  const d = outline(shape, r);
  if (kind === 'hub') {
    const colour = presence === 'ghost' ? ink.muted : ink.text;
    const width = node.hub === 'agreement' || node.hub === 'meeting' ? '1.5' : '2';
    return [
      { tag: 'path', attributes: { class: 'glyph', d, fill: ink.background, stroke: colour, 'stroke-width': width, ...dashOf(node) } },
    ];
  }
  const fill = colourOr(node.fill, ink.muted);
  if (presence === 'ghost')
    return [{ tag: 'path', attributes: { class: 'glyph', d, fill: ink.background, stroke: ink.muted, 'stroke-width': '1.5' } }];
  if (confidence === 'planned')
    return [
      { tag: 'path', attributes: { class: 'glyph hollow', d, fill: ink.background, stroke: fill, 'stroke-width': '2', ...dashOf(node) } },
    ];
  if (presence === 'in') return [{ tag: 'path', attributes: { class: 'glyph', d, fill, stroke: ink.background, 'stroke-width': '1.5' } }];
  return [
    { tag: 'path', attributes: { class: 'glyph hollow', d, fill: ink.background, stroke: fill, 'stroke-width': '2' } },
    { tag: 'path', attributes: { class: 'hatch', d: hatch(shape, r, 4.5), fill: 'none', stroke: fill, 'stroke-width': '1.5' } },
  ];
}

/** Planned and possible outlines are broken as the lines of their kind are. */
function dashOf({ confidence, presence, kind }: SceneNode): Drawn['attributes'] {
  if (confidence === 'planned') return { 'stroke-dasharray': '1.5 3', 'stroke-linecap': 'round' };
  if (confidence === 'inferred' && kind === 'hub') return { 'stroke-dasharray': '6 3' };
  return presence === 'maybe' && kind === 'hub' ? { 'stroke-dasharray': '6 2 1 2' } : {};
}

function ring({ shape, r, presence, fill }: SceneNode, ink: Ink): Drawn {
  const colour = presence === 'ghost' ? ink.muted : colourOr(fill, ink.text);
  return {
    tag: 'path',
    attributes: { class: 'ring', d: outline(shape, r + 4), fill: ink.background, stroke: colour, 'stroke-width': '2' },
  };
}

function code({ kind, r, presence, code: letters, codeFill, codeBeside, confidence }: SceneNode, ink: Ink): readonly Drawn[] {
  if (letters === '' || codeBeside) return [];
  const onFill = kind === 'institution' && presence === 'in' && confidence !== 'planned';
  const size = Math.max(8, Math.min(12, r * 0.85));
  const own = onFill ? colourOr(codeFill, ink.background) : presence === 'ghost' ? ink.muted : ink.text;
  const halo =
    kind === 'institution' && presence === 'maybe' ? { stroke: ink.background, 'stroke-width': '3', 'paint-order': 'stroke' } : {};
  const attributes = {
    class: onFill ? 'code on-fill' : 'code',
    y: px(size * 0.36),
    'text-anchor': 'middle',
    'font-size': px(size),
    fill: own,
    ...halo,
  };
  return [{ tag: 'text', attributes, text: letters }];
}

/** The letter L in a disc at the upper right, readable without colour. */
function leadMark({ r }: SceneNode, ink: Ink): readonly Drawn[] {
  const at = px((r + 4) * 0.75);
  return [
    {
      tag: 'circle',
      attributes: { class: 'lead-disc', cx: at, cy: `-${at}`, r: '7', fill: ink.text, stroke: ink.background, 'stroke-width': '1.5' },
    },
    {
      tag: 'text',
      attributes: {
        class: 'lead-letter',
        x: at,
        y: px(3.6 - Number(at)),
        'text-anchor': 'middle',
        'font-size': '10',
        'font-weight': '700',
        fill: ink.background,
      },
      text: 'L',
    },
  ];
}
