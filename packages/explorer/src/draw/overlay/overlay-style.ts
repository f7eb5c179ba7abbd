import { css, type CSSResult } from 'lit';

/** Buttons over the drawing: invisible but for the focus ring and the mark of the selected one. */
export const overlayStyle: CSSResult = css`
  .overlay { position: absolute; inset: 0; overflow: clip; touch-action: pan-x pan-y; cursor: grab; }
  .overlay:active { cursor: grabbing; }
  .free .overlay { touch-action: none; }
  .overlay-node {
    position: absolute; translate: -50% -50%; padding: 0; border: 0; border-radius: 50%; background: none; cursor: pointer;
  }
  .overlay-node:hover { box-shadow: 0 0 0 2px var(--_border); }
  .overlay-node[aria-current] { box-shadow: 0 0 0 2.5px var(--_accent); }
  .overlay-node:focus-visible { outline: 2px solid var(--_focus); outline-offset: 2px; box-shadow: 0 0 0 2px var(--_bg); }
  .tip {
    position: absolute; z-index: 2; inline-size: max-content; padding: 6px 10px;
    border: 1px solid var(--_border); border-radius: 6px; background: var(--_raised); box-shadow: var(--_shadow);
    font-size: var(--_small); line-height: 1.4; overflow-wrap: anywhere; cursor: default;
  }
  @media (forced-colors: active) {
    .overlay-node[aria-current] { outline: 3px solid Highlight; outline-offset: 2px; }
    .overlay-node:focus-visible { outline: 3px solid CanvasText; }
  }
`;
