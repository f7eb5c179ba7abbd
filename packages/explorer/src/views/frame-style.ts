import { css, type CSSResult } from 'lit';

/** Where everything stands: one column; from 600 px a drawer over the view; from 960 px a column for the card and the sources. */
export const frameStyle: CSSResult = css`
  :host { display: block; container: splot / inline-size; }
  .frame { display: grid; grid-template-columns: minmax(0, 1fr); gap: 20px; padding: 4px 8px 8px; min-inline-size: 0; overflow-wrap: break-word; }
  header { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; }
  .top { display: flex; align-items: center; justify-content: space-between; gap: 12px; }
  .top > slot { display: block; flex: 1; min-inline-size: 0; }
  .toolbar { display: flex; align-items: center; gap: 4px; flex: none; }
  .languages { display: flex; gap: 2px; padding: 0; }
  .languages button { min-inline-size: 36px; min-block-size: 36px; padding: 0 8px; border: 0; border-radius: var(--_radius); background: none; color: var(--_muted); font-size: var(--_small); font-weight: 600; }
  .languages button:hover { background: var(--_hover); }
  .languages [aria-pressed='true'] { color: var(--_fg); text-decoration: underline; text-decoration-color: var(--_accent); text-decoration-thickness: 2px; text-underline-offset: 6px; }
  @media (pointer: coarse) { .languages button { min-inline-size: 44px; min-block-size: 44px; } }

  .body { display: grid; grid-template-columns: minmax(0, 1fr); gap: 20px; position: relative; }
  .content { display: grid; grid-template-columns: minmax(0, 1fr); gap: 20px; align-content: start; }
  .view { position: relative; display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; min-block-size: 240px; align-content: start; }
  .view:focus-visible { border-radius: var(--_radius); }
  .time { display: grid; grid-template-columns: minmax(0, 1fr); gap: 4px; padding: 12px 16px; border: 1px solid var(--_border); border-radius: var(--_radius); }
    .side { min-inline-size: 0; }
  .side-title { margin-block-end: 12px; font-size: var(--_body); font-weight: 650; }
  .side-hint { margin-block-end: 20px; }
  .sheet-sources > summary { display: flex; align-items: center; gap: 8px; min-block-size: 44px; font-weight: 600; list-style: none; }
  .sheet-sources > summary::-webkit-details-marker { display: none; }
  .sheet-sources:not([open]) > summary .icon { rotate: -90deg; }
  .sheet-sources > :not(summary) { padding-block: 8px; }

  .wide .body { grid-template-columns: minmax(0, 1fr) minmax(320px, 30%); gap: 32px; }
  .wide .side { position: sticky; inset-block-start: 16px; align-self: start; max-block-size: calc(100vh - 32px); padding: 4px 12px 16px 24px; border-inline-start: 1px solid var(--_border); overflow-y: auto; scrollbar-width: thin; overscroll-behavior: contain; }

  .drawer {
    position: absolute; inset-block: 0; inset-inline-end: 0; z-index: 4; inline-size: max(320px, 44%); pointer-events: none;
  }
  .drawer > div {
    position: sticky; inset-block-start: 16px; max-block-size: min(100%, calc(100vh - 32px)); padding: 20px; overflow-y: auto; pointer-events: auto;
    border: 1px solid var(--_border); border-radius: 12px; background: var(--_raised); box-shadow: var(--_shadow);
  }

  dialog.sheet {
    inline-size: 100%; max-inline-size: 640px; block-size: auto; max-block-size: 88dvh; margin: auto auto 0; padding: 8px 16px 24px;
    border: 0; border-radius: 16px 16px 0 0; background: var(--_bg); color: var(--_fg); box-shadow: var(--_shadow); overscroll-behavior: contain;
  }
  dialog.sheet::backdrop { background: rgb(0 0 0 / 45%); }

  .narrow .time { padding: 0; border: 0; }
  .narrow .bar {
    position: sticky; inset-block-end: 0; z-index: 3; margin: 0 -8px -8px; padding-inline: 8px;
    border-block-start: 1px solid var(--_border); background: var(--_bg);
  }
  .narrow.frame { gap: 16px; }

  footer { display: flex; flex-wrap: wrap; gap: 8px 24px; color: var(--_muted); font-size: var(--_small); }
  footer:empty { display: none; }
  @media print {
    .time, .toolbar, .narrow .bar { display: none; }
    .side { position: static !important; max-block-size: none !important; }
  }
`;
