import { css, type CSSResult } from 'lit';

/** Look of the list: one calm row per institution, groups apart by space and a heading line. */
export const listStyle: CSSResult = css`
  :host { container-type: inline-size; min-inline-size: 0; }
  .search { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; margin-block-end: 16px; }
  .box { position: relative; flex: 1 1 240px; max-inline-size: 420px; color: var(--_muted); }
  .box .icon { position: absolute; inset-inline-start: 12px; inset-block-start: 50%; translate: 0 -50%; pointer-events: none; }
  .box input { inline-size: 100%; padding-inline-start: 40px; }
  .none { padding-block: 24px; }
  .groups { display: grid; gap: 8px; }

  summary {
    display: flex; align-items: center; gap: 10px; min-block-size: 44px; padding: 4px 8px; margin-inline: -8px;
    border-radius: var(--_radius); list-style: none; font-weight: 600;
  }
  summary::-webkit-details-marker { display: none; }
  summary:hover { background: var(--_hover); }
  summary .icon { margin-inline-start: auto; color: var(--_muted); transition: rotate 120ms; }
  details:not([open]) summary .icon { rotate: -90deg; }
  summary .number { font-weight: 400; font-size: var(--_small); }
  .glyph-box { flex: none; }

  ul { padding-block-end: 8px; }
  li + li { border-block-start: 1px solid var(--_border); }
  .row {
    display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; gap: 16px;
    inline-size: calc(100% + 16px); min-block-size: 52px; margin-inline: -8px; padding: 8px;
    border: 0; border-radius: var(--_radius); background: none; text-align: start;
    scroll-margin-block: 16px 180px;
  }
  .row:hover { background: var(--_hover); }
  .row[aria-current] { background: var(--_tint); }
  .main { display: grid; gap: 2px 12px; min-inline-size: 0; }
  .name { overflow-wrap: anywhere; line-height: 1.4; }
  .ghost .name { color: var(--_muted); }
  .marks { display: flex; flex-wrap: wrap; gap: 4px; }
  .detail { overflow-wrap: anywhere; }
  .side { display: flex; align-items: center; gap: 8px; color: var(--_muted); }
  .spark { color: var(--_accent); }

  @container (inline-size >= 640px) {
    .main { grid-template-columns: minmax(40%, 1fr) minmax(0, auto); align-items: center; }
    .detail { grid-column: 1 / -1; }
    .marks { justify-content: end; }
    ul { padding-inline-start: 40px; }
  }
  @container (inline-size < 400px) { .spark { inline-size: 48px; } }
  @media (forced-colors: active) { .row[aria-current] { outline: 2px solid Highlight; outline-offset: -2px; } }
`;
