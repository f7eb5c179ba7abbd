import { css, type CSSResult } from 'lit';

/** Look of the day bar. When narrow it is one compact block that stays at the bottom of the window. */
export const timeBarStyle: CSSResult = css`
  :host { min-inline-size: 0; }
  .scrub { block-size: 48px; cursor: pointer; touch-action: pan-y; }
  .rail { position: absolute; inset-inline: 0; inset-block-start: 13px; block-size: 2px; border-radius: 2px; background: var(--_strong-border); opacity: 0.6; }
  .state { position: absolute; inset-block-start: 10px; inline-size: 8px; block-size: 8px; translate: -50% 0; border: 2px solid var(--_strong-border); border-radius: 50%; background: var(--_bg); pointer-events: none; }
  .state.past { border-color: var(--_accent); background: var(--_accent); }
  .tick { position: absolute; inset-block-start: 26px; translate: -50% 0; color: var(--_muted); font-size: 0.75rem; line-height: 16px; white-space: nowrap; pointer-events: none; }
  .tick.last { translate: -100% 0; margin-inline-start: 12px; }
  .handle {
    position: absolute; inset-block-start: 14px; inline-size: 20px; block-size: 20px; translate: -50% -50%;
    border: 3px solid var(--_bg); border-radius: 50%; background: var(--_accent); box-shadow: 0 0 0 1.5px var(--_accent), 0 1px 4px rgb(0 0 0 / 25%); cursor: grab;
  }
  .handle::before { content: ''; position: absolute; inset: -15px; border-radius: 50%; }
  .handle:active { cursor: grabbing; }
  .handle:focus-visible { outline: 2px solid var(--_focus); outline-offset: 4px; }

  .controls { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; padding-block-end: 4px; }
  .steps { display: flex; gap: 4px; }
  .day input { inline-size: 8.5em; text-align: center; font-weight: 600; }
  .day input[aria-invalid] { border-color: var(--_error-fg); }
  .fault { color: var(--_error-fg); flex-basis: 100%; }
  .fault:empty { display: none; }

  :host([size='narrow']) .bar { padding-block: 8px max(8px, env(safe-area-inset-bottom)); }
  :host([size='narrow']) .controls { flex-wrap: nowrap; gap: 8px; }
  :host([size='narrow']) .steps { display: contents; }
  :host([size='narrow']) .icon-button { inline-size: 44px; min-block-size: 44px; }
  :host([size='narrow']) .day { flex: 1; }
  :host([size='narrow']) .day input { inline-size: 100%; min-block-size: 44px; font-size: 1rem; }
  :host([size='narrow']) .changes { display: none; }
  :host([size='narrow']) .scrub { block-size: 44px; }
  :host([size='narrow']) .fault { position: absolute; inset-inline: 0; inset-block-end: 100%; padding: 8px 16px; background: var(--_error-bg); }
  @media (forced-colors: active) {
    .handle { forced-color-adjust: none; background: Highlight; border-color: Canvas; box-shadow: 0 0 0 1.5px Highlight; }
    .state.past { background: Highlight; border-color: Highlight; }
    .rail { background: CanvasText; }
  }
`;
