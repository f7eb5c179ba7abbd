import { css, type CSSResult } from 'lit';

/** Look of the card: one column of sections, generous space between them, evidence as important as the facts. */
export const cardStyle: CSSResult = css`
  :host { min-inline-size: 0; }
  article { display: grid; gap: 24px; }
  header { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 4px 12px; align-items: start; }
  header .glyph-box { margin-block-start: -1px; }
  .heading { font-size: 1.125rem; font-weight: 650; line-height: 1.35; overflow-wrap: anywhere; text-wrap: balance; }
  .heading:focus-visible { outline-offset: 4px; border-radius: 4px; }
  .subtitle { color: var(--_muted); font-size: var(--_small); }
  .top { display: grid; gap: 4px; }
  .close { margin: -6px -8px 0 0; }
  .back { grid-column: 1 / -1; justify-self: start; margin-inline-start: -12px; }

  section { display: grid; gap: 10px; }
  .title { font-size: var(--_small); font-weight: 600; color: var(--_muted); letter-spacing: 0.01em; padding-block-end: 6px; border-block-end: 1px solid var(--_border); }
  .lines { display: grid; gap: 12px; }
  .lines > li { display: grid; gap: 2px; overflow-wrap: anywhere; }
  .label { color: var(--_muted); font-size: var(--_small); }
  .statement .badge { margin-inline-start: 6px; }
  .note { font-size: var(--_small); color: var(--_muted); }
  .opens { padding: 0; border: 0; background: none; color: var(--_accent); text-align: start; text-decoration: underline; text-decoration-color: color-mix(in srgb, currentColor 40%, transparent); text-underline-offset: 0.2em; min-block-size: 24px; overflow-wrap: anywhere; }
  .opens:hover { text-decoration-color: currentColor; }
  .ref { min-inline-size: 24px; min-block-size: 24px; padding: 0 4px; border: 1px solid var(--_border); border-radius: 4px; background: none; color: var(--_muted); font-size: 0.75rem; line-height: 1; }
  .ref:hover { border-color: var(--_accent); color: var(--_accent); }
  .refs { display: inline-flex; gap: 4px; margin-inline-start: 6px; vertical-align: middle; }
  .statement > .refs:first-child { margin-inline-start: 0; }
  .identity > li { grid-template-columns: minmax(6.5rem, 30%) minmax(0, 1fr); gap: 4px 12px; align-items: baseline; }
  .identity .note { grid-column: 2; }

  .metrics { display: grid; }
  .metrics summary { display: grid; grid-template-columns: minmax(0, 1fr) auto 16px; align-items: center; gap: 4px 10px; min-block-size: 36px; list-style: none; }
  .metrics summary::-webkit-details-marker { display: none; }
  .metrics summary:hover { background: var(--_hover); }
  .metrics .icon { color: var(--_muted); }
  .metrics details[open] .icon { rotate: 180deg; }
  .metrics details + details { border-block-start: 1px solid var(--_border); }
  .value { font-weight: 600; text-align: end; font-variant-numeric: tabular-nums; }
  .why { grid-column: 1 / -1; padding-block-end: 6px; font-weight: 400; color: var(--_muted); font-size: var(--_small); }
  .definition { padding-block: 0 10px; color: var(--_muted); font-size: var(--_small); }

  .supports { display: grid; gap: 2px; padding-inline-start: 14px; list-style: disc; color: var(--_muted); font-size: var(--_small); }
  .sources li:focus-visible { outline-offset: 6px; }
  .sources li:target, .sources li:focus { background: var(--_tint); box-shadow: 0 0 0 6px var(--_tint); }
`;
