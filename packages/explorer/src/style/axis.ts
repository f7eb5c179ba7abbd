import { css, type CSSResult } from 'lit';

/** One axis for the lanes and for the day below them: the same gutter, the same room at both ends. */
export const axisStyle: CSSResult = css`
  :host { --_gutter: 116px; --_axis-end: 16px; }
  :host([size='narrow']) { --_gutter: 0px; }
  .axis { position: relative; margin-inline: calc(var(--_gutter) + var(--_axis-end)) var(--_axis-end); }
  .day-line { position: absolute; inset-block: 0; inline-size: 2px; margin-inline-start: -1px; background: var(--_accent); pointer-events: none; }
  @media (forced-colors: active) { .day-line { background: Highlight; } }
`;
