import type { Facet, FacetCode, Language, Row } from '@splot/core';
import { assignments, slots, type GroupStyle } from './palette.ts';
import type { Shape } from './scene.ts';

const shapes = new Map<string, Shape>(slots.map(({ shape }) => [shape, shape]));

/** What the styles of groups follow from. */
export interface GroupOptions {
  readonly facet: Facet;
  readonly lang: Language;
  /** Every code the data set uses, with its label. */
  readonly codes: readonly FacetCode[];
  readonly sectors: readonly Row<'sectors'>[];
}

/**
 * How the groups of a facet are drawn: by the palette, or as the data set's own `sectors` say instead. A code without a slot goes to the last one.
 * Sorted by slot, then code.
 */
export function groupStyles({ facet, lang, codes: all, sectors }: GroupOptions): readonly GroupStyle[] {
  const own = new Map(sectors.filter((row) => row.facet === facet).map((row) => [row.code, row]));
  return all
    .map(({ code, label }) => styleOf(code, label[lang], own.get(code)))
    .sort((a, b) => a.slot - b.slot || (a.code < b.code ? -1 : 1));

  function styleOf(code: string, label: string, row: Row<'sectors'> | undefined): GroupStyle {
    const given = assignments[facet].get(code);
    const slot = clamped(row === undefined || Number.isNaN(row.slot) ? (given?.slot ?? slots.length) : row.slot);
    const look = slots[slot - 1]!;
    return {
      code,
      label,
      glyph: row?.glyph || given?.glyph || code.slice(0, 2).toUpperCase(),
      slot,
      shape: shapes.get(row?.shape ?? '') ?? look.shape,
      colour: row !== undefined && isColour(row.colour) ? row.colour : look.colour,
      glyphColour: row !== undefined && isColour(row.colour) ? readableOn(row.colour) : look.glyphColour,
    };
  }
}

function clamped(slot: number): number {
  return Math.min(Math.max(Math.round(slot), 1), slots.length);
}

/** Only plain hex colours: the text comes from the data. */
function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/iu.test(text);
}

/** Black or white, whichever contrasts more (WCAG relative luminance; 0.179 is where both are equal). */
function readableOn(colour: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? '#000000' : '#ffffff';
}
