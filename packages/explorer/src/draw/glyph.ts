import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Presence, Shape } from '../scene/scene.ts';
import { hatch } from './svg/hatch.ts';
import { colourOr } from './svg/ink.ts';
import { outline } from './svg/outline.ts';

/** The sign of a group beside a text: shape, colour and two-letter code, as on the drawing. */
export interface Glyph {
  readonly shape: Shape;
  readonly fill: string;
  readonly code: string;
  readonly codeFill: string;
  readonly presence?: Presence;
}

/** A glyph of radius r in a box that just holds the largest shape. Hidden from assistive technology: the text beside it has the name. */
export function glyph({ shape, fill, code, codeFill, presence = 'in' }: Glyph, r = 11): TemplateResult {
  const half = Math.ceil(r * 1.4);
  const colour = colourOr(fill, 'currentColor');
  const hollow = presence !== 'in' || shape === 'hexagon';
  // A triangle hangs lower than its centre: lift the picture so that its optical middle sits on the line.
  const lift = shape === 'triangle' ? r * 0.25 : 0;
  return html`<svg class="glyph-box" width=${half * 2} height=${half * 2} viewBox=${`${-half} ${-half - lift} ${half * 2} ${half * 2}`} aria-hidden="true">
    <path class=${hollow ? 'glyph hollow' : 'glyph'} d=${outline(shape, r)} fill=${hollow ? 'none' : colour} stroke=${hollow ? colour : 'none'} stroke-width="1.8" stroke-dasharray=${presence === 'ghost' ? '3 2' : nothing}></path>
    ${presence === 'maybe' ? svg`<path d=${hatch(shape, r, 4.5)} fill="none" stroke=${colour} stroke-width="1.5"></path>` : nothing}
    ${code === '' ? nothing : svg`<text y=${r * 0.33} text-anchor="middle" font-size=${r * 0.86} font-weight="600" fill=${hollow ? 'currentColor' : colourOr(codeFill, 'currentColor')}>${code}</text>`}
  </svg>`;
}
