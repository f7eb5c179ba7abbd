import { css, type CSSResult } from 'lit';

/** Look of the drawing; attributes carry the colours of exports, these rules those of the page's theme. */
export const networkStyle: CSSResult = css`
  :host { min-inline-size: 0; }
  .stage {
    position: relative; block-size: var(--splot-height, clamp(360px, 62vh, 600px)); overflow: clip; background: var(--_bg);
  }
  .panel { border: 1px solid var(--_border); border-radius: var(--_radius); overflow: clip; }
  :host([size='narrow']) .stage { block-size: var(--splot-height, 360px); }
  .picture, .live { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; pointer-events: none; }
  .stage.is-live .picture { visibility: hidden; }
  text { font-family: var(--_font); }
  .label { fill: var(--_fg); stroke: var(--_bg); }
  .label.ghost, .ghost .code { fill: var(--_muted); }
  .hub .glyph { fill: var(--_bg); stroke: var(--_fg); }
  .hub.ghost .glyph, .institution.ghost .glyph { stroke: var(--_muted); }
  .institution .hollow, .ghost .glyph, .ring { fill: var(--_bg); }
  .institution.in .glyph:not(.hollow) { stroke: var(--_bg); }
  .code { font-weight: 600; }
  .institution.maybe .code { stroke: var(--_bg); }
  .code:not(.on-fill) { fill: var(--_fg); }
  .lead-disc { fill: var(--_fg); stroke: var(--_bg); }
  .lead-letter { fill: var(--_bg); }
  .link.ghost { stroke: var(--_muted); opacity: 0.6; }

  .tools { display: flex; justify-content: end; gap: 4px; padding: 4px; }
  .wheel-hint {
    position: absolute; inset-inline: 0; inset-block-start: 12px; margin-inline: auto; inline-size: fit-content; max-inline-size: 90%; padding: 6px 14px;
    border-radius: 999px; background: var(--_fg); color: var(--_bg); font-size: var(--_small); pointer-events: none;
  }
  .lost { position: absolute; inset-inline: 12px auto; inset-block-end: 12px; max-inline-size: 50%; color: var(--_muted); pointer-events: none; }
  .nothing { position: absolute; inset: 0; display: grid; place-items: center; padding: 32px; color: var(--_muted); text-align: center; pointer-events: none; }

  dialog { inline-size: 100vw; block-size: 100dvh; max-inline-size: none; max-block-size: none; margin: 0; padding: 0; border: 0; background: var(--_bg); color: var(--_fg); }
  dialog .panel { display: grid; grid-template-rows: minmax(0, 1fr) auto; block-size: 100%; border: 0; border-radius: 0; }
  dialog .stage { block-size: 100% !important; }
  .leave { position: absolute; inset-inline-start: 12px; inset-block-start: 12px; }

  @media print { .live { display: none; } .stage.is-live .picture { visibility: visible; } }
  @media (forced-colors: active) {
    .label, .code { fill: CanvasText; stroke: Canvas; }
    .node .glyph, .hatch, .ring, .link { stroke: CanvasText; }
    .hub .glyph, .ring, .institution .hollow, .ghost .glyph { fill: Canvas; }
    .institution.in .glyph:not(.hollow), .lead-disc { fill: CanvasText; }
    .code.on-fill, .lead-letter { fill: Canvas; stroke: none; }
  }
`;
