import { css, type CSSResult } from 'lit';

/** Look of a table: hair lines, figures aligned, the first column in view while the rest scrolls. */
export const tableStyle: CSSResult = css`
  :host { min-inline-size: 0; }
  .tools { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; margin-block-end: 12px; }
  .tools label { flex: 0 1 320px; }
  .tools input { inline-size: 100%; }
  .scroll { container-type: inline-size; overflow-x: auto; border: 1px solid var(--_border); border-radius: var(--_radius); }
  table { inline-size: 100%; border-collapse: separate; border-spacing: 0; font-size: 0.875rem; }
  caption span { position: sticky; inset-inline-start: 16px; display: block; max-inline-size: calc(100cqi - 32px); }
  caption { padding: 12px 16px; color: var(--_muted); font-size: var(--_small); text-align: start; border-block-end: 1px solid var(--_border); }
  th, td { padding: 8px 12px; text-align: start; vertical-align: top; overflow-wrap: break-word; }
  td { min-inline-size: 7rem; }
  thead th { padding: 0; background: var(--_surface); border-block-end: 1px solid var(--_border); font-weight: 600; white-space: nowrap; }
  thead button { display: inline-flex; align-items: center; gap: 6px; inline-size: 100%; min-block-size: 40px; padding: 4px 12px; border: 0; background: none; font-weight: 600; }
  thead button:focus-visible { outline-offset: -2px; }
  thead button:hover { background: var(--_hover); }
  thead .icon { color: var(--_muted); opacity: 0.55; flex: none; }
  thead [aria-sort='ascending'] .icon, thead [aria-sort='descending'] .icon { color: var(--_accent); opacity: 1; }
  tbody th { min-inline-size: 15rem; max-inline-size: 24rem; font-weight: 400; }
  tbody tr:not(:last-child) > * { border-block-end: 1px solid var(--_border); }
  tbody tr:hover > * { background: var(--_surface); }
  .numeric { text-align: end; font-variant-numeric: tabular-nums; min-inline-size: 0; }
  .numeric button { justify-content: end; }
  .opens { padding: 0; border: 0; background: none; color: var(--_accent); text-align: start; text-decoration: underline; text-decoration-color: color-mix(in srgb, currentColor 40%, transparent); text-underline-offset: 0.2em; min-block-size: 24px; }
  .opens:hover { text-decoration-color: currentColor; }
`;
