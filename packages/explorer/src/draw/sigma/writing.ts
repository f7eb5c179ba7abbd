import type { Label } from '../../scene/scene.ts';
import { drawLabel } from '../svg/draw-label.ts';
import type { Drawn } from '../svg/drawn.ts';
import type { Ink } from '../svg/ink.ts';

/** A line of text; x and y are its anchor on the baseline. */
export interface Writing {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly fill: string;
  /** Colour of the halo, empty for none. */
  readonly halo: string;
  readonly alpha: number;
}

const alignments = new Map<string | undefined, Writing['align']>([
  ['middle', 'center'],
  ['end', 'right'],
]);

/** A name as the SVG back-end writes it. */
export function labelOf(label: Label, ink: Ink): Writing {
  return writingOf(drawLabel(label, ink), { x: 0, y: 0 }, ink);
}

/** An SVG text element, moved by `at`. */
export function writingOf({ attributes, text = '' }: Drawn, at: { readonly x: number; readonly y: number }, ink: Ink): Writing {
  return {
    x: at.x + Number(attributes['x'] ?? 0),
    y: at.y + Number(attributes['y'] ?? 0),
    text,
    size: Number(attributes['font-size']),
    bold: attributes['class'] !== undefined && !attributes['class'].startsWith('label'),
    align: alignments.get(attributes['text-anchor']) ?? 'left',
    fill: attributes['fill'] ?? ink.text,
    halo: attributes['stroke'] ?? '',
    alpha: 1,
  };
}
