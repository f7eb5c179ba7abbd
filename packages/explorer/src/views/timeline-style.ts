import { css, type CSSResult } from 'lit';

/** Look of the lanes. Unknown ends fade into hatching; nothing ends in a hard edge that no document gives. */
export const timelineStyle: CSSResult = css`
  :host { min-inline-size: 0; }
  .lanes { position: relative; }
  .cursor { position: absolute; inset: 0; pointer-events: none; }
  .lane { position: relative; display: grid; grid-template-columns: var(--_gutter) minmax(0, 1fr); align-items: center; padding-block: 4px; }
  .lane + .lane { border-block-start: 1px solid var(--_border); }
  .lane-name { font-size: var(--_small); color: var(--_muted); line-height: 1.3; padding-inline-end: 8px; }
  .track { position: relative; margin-inline: var(--_axis-end); }
  :host([size='narrow']) .lane { grid-template-columns: minmax(0, 1fr); }
  :host([size='narrow']) .lane-name { padding-block: 2px; }

  .mark {
    position: absolute; display: flex; align-items: center; justify-content: center; block-size: 24px; min-inline-size: 24px; padding: 0;
    border: 0; border-radius: 4px; background: none; color: var(--_fg); scroll-margin-block: 16px 180px;
  }
  .mark.point { translate: -50% 0; inline-size: 24px; }
  .mark.point:hover { background: var(--_hover); }
  .mark[aria-current] { background: var(--_tint); color: var(--_accent); }
  .mark path, .mark circle { fill: var(--_fg); stroke: var(--_fg); stroke-width: 1.5; }
  .mark[aria-current] path, .mark[aria-current] circle { fill: var(--_accent); stroke: var(--_accent); }
  .mark.planned path, .mark.planned circle { fill: var(--_bg); stroke-dasharray: 1.5 2.5; stroke-linecap: round; stroke-width: 1.8; }
  .mark.inferred path, .mark.inferred circle { fill: var(--_bg); stroke-dasharray: 4 2; }

  .bar { justify-content: start; padding-block: 1px; }
  .bar-fill {
    --_solid: color-mix(in srgb, var(--_fg) 14%, var(--_bg));
    --_stripes: repeating-linear-gradient(135deg, transparent 0 3px, color-mix(in srgb, var(--_fg) 30%, transparent) 3px 4px);
    display: block; inline-size: 100%; block-size: 20px; padding-inline: 8px; border: 1px solid var(--_strong-border); border-radius: 4px;
    background: var(--_solid); color: var(--_fg); font-size: 0.75rem; line-height: 18px; text-align: start;
    white-space: nowrap; overflow: hidden; text-overflow: ellipsis;
  }
  .beside { position: absolute; padding-inline: 6px; color: var(--_muted); font-size: 0.75rem; white-space: nowrap; }
  .beside.after { inset-inline-start: 100%; }
  .beside.before { inset-inline-end: 100%; }
  .bar:hover .beside { color: var(--_fg); }
  .days { position: absolute; block-size: 10px; margin-block-start: 7px; border: 1.5px solid var(--_strong-border); border-block-start: 0; }
  .open-end .bar-fill {
    border-inline-end: 0; border-start-end-radius: 0; border-end-end-radius: 0;
    background: linear-gradient(90deg, var(--_solid) 40%, transparent), var(--_stripes), var(--_bg);
    mask-image: linear-gradient(90deg, #000 70%, transparent);
  }
  .open-start .bar-fill {
    border-inline-start: 0; border-start-start-radius: 0; border-end-start-radius: 0;
    background: linear-gradient(270deg, var(--_solid) 40%, transparent), var(--_stripes), var(--_bg);
    mask-image: linear-gradient(270deg, #000 70%, transparent);
  }
  .open-start.open-end .bar-fill { mask-image: linear-gradient(90deg, transparent, #000 30% 70%, transparent); }
  .planned .bar-fill { border-style: dotted; background: var(--_bg); }
  .inferred .bar-fill { border-style: dashed; }
  .bar:hover .bar-fill { --_solid: color-mix(in srgb, var(--_fg) 22%, var(--_bg)); }
  .bar[aria-current] .bar-fill { --_solid: var(--_tint); border-color: var(--_accent); }

  .gap {
    position: absolute; block-size: 16px; inset-block-start: 4px; border-radius: 3px; min-inline-size: 2px;
    background: repeating-linear-gradient(135deg, transparent 0 4px, color-mix(in srgb, var(--_muted) 55%, transparent) 4px 5px);
  }
  details { margin-block-start: 8px; }
  summary { display: inline-flex; align-items: center; gap: 6px; min-block-size: 32px; color: var(--_muted); font-size: var(--_small); list-style: none; }
  summary::-webkit-details-marker { display: none; }
  summary:hover { color: var(--_fg); }
  details:not([open]) summary .icon { rotate: -90deg; }
  @media (forced-colors: active) {
    .bar-fill, .gap { border: 1px solid CanvasText; }
    .mark[aria-current] { outline: 2px solid Highlight; }
  }
`;
