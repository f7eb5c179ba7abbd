import { css, type CSSResult } from 'lit';

/** Look of the element itself around its frame. */
export const explorerStyle: CSSResult = css`
  :host { contain: inline-size; min-inline-size: 280px; }
  /* A theme other than the page's needs room at the edges; a shadow takes none. */
  :host([theme='light']), :host([theme='dark']), :host([theme='contrast']) { box-shadow: 0 0 0 12px var(--_bg); border-radius: 1px; }
  .status { display: grid; gap: 16px; padding-block: 8px; }
`;
