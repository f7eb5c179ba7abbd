import { css, type CSSResult } from 'lit';

/** Buttons, fields and badges. Round numbers of 4 px; 44 px high where fingers are at work. */
export const controls: CSSResult = css`
  .button, .icon-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 36px;
    margin: 0;
    padding: 4px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_fg);
    text-align: start;
    transition: background-color 120ms;
  }
  .icon-button { inline-size: 36px; padding: 0; flex: none; }
  .bare { border-color: transparent; background: transparent; }
  .button:hover, .icon-button:hover { background: var(--_hover); }
  .button[aria-pressed='true'], .icon-button[aria-pressed='true'] { border-color: var(--_accent); background: var(--_tint); color: var(--_accent); }
  .button.primary { border-color: var(--_accent); background: var(--_accent); color: var(--_on-accent); font-weight: 600; }
  .button:disabled, .icon-button:disabled { opacity: 0.45; cursor: default; background: transparent; }
  @media (pointer: coarse) {
    .button, .icon-button { min-block-size: 44px; }
    .icon-button { inline-size: 44px; }
  }

  .field {
    min-block-size: 36px;
    padding: 4px 12px;
    border: 1px solid var(--_strong-border);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--_fg);
  }
  .field::placeholder { color: var(--_muted); opacity: 1; }
  @media (pointer: coarse) { .field { min-block-size: 44px; font-size: max(1rem, 16px); } }

  .badge {
    display: inline-block;
    padding: 0 8px;
    border: 1px solid var(--_border);
    border-radius: 999px;
    color: var(--_muted);
    font-size: 0.75rem;
    line-height: 20px;
    white-space: nowrap;
  }
  .badge.lead { border-color: transparent; background: var(--_tint); color: var(--_accent); font-weight: 600; }
  .badge.dashed { border-style: dashed; border-color: var(--_strong-border); }

  @media (forced-colors: active) {
    .button[aria-pressed='true'], .icon-button[aria-pressed='true'], .button.primary { border-color: Highlight; forced-color-adjust: none; background: Highlight; color: HighlightText; }
    .button, .icon-button, .field { border-color: ButtonText; }
    .button:disabled, .icon-button:disabled { opacity: 1; color: GrayText; border-color: GrayText; }
  }
`;
