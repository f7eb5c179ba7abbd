import type { Facet } from '@splot/core';
import type { Shape } from './scene.ts';

/** How one group is drawn: shape, colour and two letters, so that no reader depends on colour. */
export interface GroupStyle {
  readonly code: string;
  readonly label: string;
  /** Two letters in or beside the glyph. */
  readonly glyph: string;
  /** 1 to 12; order of groups is slot, then code. */
  readonly slot: number;
  readonly shape: Shape;
  readonly colour: string;
  /** Colour of the two letters on the glyph, at least 4.9:1. */
  readonly glyphColour: string;
}

/** A place in the palette. */
export type Slot = Pick<GroupStyle, 'shape' | 'colour' | 'glyphColour'>;

const dark = '#000000';
const light = '#ffffff';

/** Twelve slots, at least 3:1 on both backgrounds; within a shape ΔE2000 is at least 20.3 under normal and colour-blind vision. */
export const slots: readonly Slot[] = [
  { shape: 'circle', colour: '#c53829', glyphColour: light },
  { shape: 'circle', colour: '#6aa300', glyphColour: dark },
  { shape: 'circle', colour: '#9684b9', glyphColour: dark },
  { shape: 'square', colour: '#488bfb', glyphColour: dark },
  { shape: 'square', colour: '#ba7b84', glyphColour: dark },
  { shape: 'square', colour: '#5b6c00', glyphColour: light },
  { shape: 'diamond', colour: '#4b65d9', glyphColour: light },
  { shape: 'diamond', colour: '#a77600', glyphColour: dark },
  { shape: 'diamond', colour: '#7a6d75', glyphColour: light },
  { shape: 'triangle', colour: '#b25200', glyphColour: light },
  { shape: 'triangle', colour: '#9256a0', glyphColour: light },
  { shape: 'triangle', colour: '#76847c', glyphColour: dark },
];

/** Where each code stands in the palette, and its two letters. */
export const assignments: Readonly<Record<Facet, ReadonlyMap<string, { readonly slot: number; readonly glyph: string }>>> = {
  area: assigned(
    'SOC 1 PS',
    'GOV 2 SA',
    'LAB 3 PR',
    'EDU 4 ED',
    'HEA 5 ZD',
    'DIS 6 NI',
    'POL 7 PO',
    'JUS 8 KU',
    'ADD 9 UZ',
    'CHI 10 DZ',
    'VIC 10 PP',
    'CIV 10 OB',
    'SEC 10 ES',
    'HOU 11 MI',
    'CUL 12 KL',
    'REL 12 RE',
    'UNK 12 IN',
  ),
  sector: assigned('PUB-CO 1 KO', 'PUB-SG 2 SA', 'BUS 4 FI', 'COOP 6 SP', 'PUB-ST 7 PA', 'FAITH 8 KS', 'NGO 10 NG', 'UNK 12 IN'),
  tier: assigned(
    'gmina 1 GM',
    'powiat 2 PW',
    'city-county 3 MP',
    'voivodeship 4 WO',
    'state 7 PA',
    'local 10 LO',
    'outside 12 ZE',
    'UNK 12 IN',
  ),
};

function assigned(...entries: readonly string[]): ReadonlyMap<string, { readonly slot: number; readonly glyph: string }> {
  return new Map(
    entries.map((entry) => {
      const [code = '', slot, glyph = ''] = entry.split(' ');
      return [code, { slot: Number(slot), glyph }];
    }),
  );
}
