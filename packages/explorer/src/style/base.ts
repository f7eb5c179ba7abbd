import { css, type CSSResult } from 'lit';

/** What every view shares: sizes by the border box, plain controls that inherit type, one focus ring, targets of at least 24 px. */
export const base: CSSResult = css`
  :host { display: block; }
  :host([hidden]), [hidden] { display: none !important; }
  *, *::before, *::after { box-sizing: border-box; }

  h2, h3, h4, h5, h6, p, dl, dd, ul, ol, figure { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  button, input, select { font: inherit; color: inherit; letter-spacing: inherit; }
  button, summary, select { cursor: pointer; touch-action: manipulation; }
  a { color: var(--_accent); text-underline-offset: 0.15em; }
  svg { display: block; }

  :focus { outline: none; }
  :focus-visible { outline: 2px solid var(--_focus); outline-offset: 2px; }

  .hidden-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .muted { color: var(--_muted); }
  .small { font-size: var(--_small); }
  .number { font-variant-numeric: tabular-nums; }

  @media (prefers-reduced-motion: reduce) {
    *, *::before, *::after { animation: none !important; transition: none !important; }
  }
`;
