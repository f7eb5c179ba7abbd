import { css, type CSSResult } from 'lit';

/** Look of a list of sources. */
export const sourcesStyle: CSSResult = css`
  .sources { display: grid; gap: 12px; }
  .sources li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 10px; align-items: baseline; border-radius: 4px; }
  .source-number { min-inline-size: 22px; padding: 0 4px; border: 1px solid var(--_border); border-radius: 4px; color: var(--_muted); font-size: 0.75rem; line-height: 20px; text-align: center; }
  .source { display: grid; gap: 2px; overflow-wrap: anywhere; }
  .source-title { line-height: 1.4; }
  .source-title .icon { display: inline; vertical-align: -2px; }
  .origin { display: flex; flex-wrap: wrap; column-gap: 12px; }
  .note { padding-inline-start: 8px; border-inline-start: 2px solid var(--_border); }
`;
