import { css, type CSSResult } from 'lit';

/** Look of the settings: a panel of three groups; on a narrow page it takes the whole width. */
export const settingsStyle: CSSResult = css`
  .menu { position: relative; }
  .panel {
    position: absolute; inset-inline-end: 0; inset-block-start: calc(100% + 8px); z-index: 5; display: grid; gap: 20px;
    inline-size: min(360px, calc(100vw - 32px)); padding: 20px;
    border: 1px solid var(--_border); border-radius: 12px; background: var(--_raised); box-shadow: var(--_shadow);
  }
  fieldset { display: grid; gap: 12px; margin: 0; padding: 0; border: 0; min-inline-size: 0; }
  fieldset + fieldset { padding-block-start: 16px; border-block-start: 1px solid var(--_border); }
  legend { padding: 0; font-weight: 650; float: inline-start; inline-size: 100%; }
  legend + * { clear: both; }
  .option { display: grid; gap: 4px; }
  .name { font-size: var(--_small); color: var(--_muted); }
  .hint { display: block; color: var(--_muted); font-size: var(--_small); line-height: 1.4; }
  select { inline-size: 100%; min-inline-size: 0; }
  .segments { display: flex; border: 1px solid var(--_strong-border); border-radius: var(--_radius); overflow: hidden; }
  .segments label { position: relative; flex: 1; cursor: pointer; }
  .segments input { position: absolute; inset: 0; opacity: 0; margin: 0; cursor: pointer; }
  .segments span { display: grid; place-items: center; min-block-size: 34px; padding: 2px 8px; }
  .segments label + label span { border-inline-start: 1px solid var(--_border); }
  .segments input:checked + span { background: var(--_tint); color: var(--_accent); font-weight: 600; }
  .segments input:focus-visible + span { outline: 2px solid var(--_focus); outline-offset: -3px; border-radius: 6px; }
  .switch { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 12px; align-items: start; min-block-size: 32px; cursor: pointer; }
  .switch input {
    position: relative; appearance: none; flex: none; inline-size: 36px; block-size: 20px; margin: 2px 0 0; border: 1.5px solid var(--_strong-border); border-radius: 999px; background: var(--_bg); cursor: pointer; transition: background-color 120ms;
  }
  .switch input::before { content: ''; position: absolute; inset-block-start: 2.5px; inset-inline-start: 3px; inline-size: 12px; block-size: 12px; border-radius: 50%; background: var(--_strong-border); transition: translate 120ms; }
  .switch input:checked { border-color: var(--_accent); background: var(--_accent); }
  .switch input:checked::before { translate: 15px 0; background: var(--_on-accent); }
  .keys { padding-block-start: 12px; border-block-start: 1px solid var(--_border); }
  .keys summary { display: flex; align-items: center; gap: 6px; min-block-size: 32px; list-style: none; color: var(--_muted); font-size: var(--_small); }
  .keys summary::-webkit-details-marker { display: none; }
  .keys:not([open]) summary .icon { rotate: -90deg; }
  dl { display: grid; gap: 6px; padding-block: 8px 0; font-size: var(--_small); }
  dl div { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: 12px; }
  kbd { font: inherit; font-weight: 600; }
  @media (pointer: coarse) { .segments span { min-block-size: 44px; } .switch { min-block-size: 44px; } }
  @media (forced-colors: active) {
    .switch input:checked, .segments input:checked + span { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; }
    .switch input::before { background: ButtonText; forced-color-adjust: none; }
  }
`;
