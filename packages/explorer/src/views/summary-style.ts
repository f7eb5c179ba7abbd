import { css, type CSSResult } from 'lit';

/** Look of the summary: the sentence leads; facts are quiet buttons in a row, what they open is a plain panel below. */
export const summaryStyle: CSSResult = css`
  :host { display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; min-inline-size: 0; }
  .sentence { max-inline-size: 78ch; font-size: var(--_lead); line-height: 1.5; text-wrap: pretty; overflow-wrap: anywhere; }
  :host([size='narrow']) .sentence { font-size: 1.0625rem; }
  .pills { display: flex; flex-wrap: wrap; gap: 6px; }
  .pill {
    display: flex; align-items: center; gap: 6px; min-block-size: 28px; padding: 2px 6px 2px 10px;
    border: 1px solid var(--_border); border-radius: 999px; background: none; font-size: var(--_small); text-align: start;
  }
  .pill:hover, .pill[aria-expanded='true'] { background: var(--_hover); }
  .pill .icon { color: var(--_muted); transition: rotate 120ms; }
  .pill[aria-expanded='true'] .icon { rotate: 180deg; }
  @media (pointer: coarse) { .pill { min-block-size: 36px; } }
  .panel { display: grid; gap: 12px; max-inline-size: 90ch; padding: 12px 16px; border-radius: var(--_radius); background: var(--_surface); font-size: var(--_small); }
  dt b { font-weight: 600; }
  .notices { display: grid; gap: 8px; }
  .notice { display: flex; flex-wrap: wrap; align-items: start; gap: 4px 10px; max-inline-size: 90ch; color: var(--_muted); font-size: var(--_small); }
  .notice > span { flex: 1 1 12rem; min-inline-size: 0; overflow-wrap: anywhere; }
  .notice .icon { flex: none; margin-block-start: 2px; }
  .warning { align-items: center; padding: 8px 12px; border-radius: var(--_radius); background: var(--_warning-bg); color: var(--_warning-fg); }
  .notice .button { min-block-size: 32px; font-size: var(--_small); }
  @media (forced-colors: active) { .panel, .warning { border: 1px solid CanvasText; } }
`;
