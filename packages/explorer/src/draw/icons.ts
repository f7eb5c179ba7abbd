import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const strokes = {
  search: svg`<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/>`,
  settings: svg`<path d="M4 7h9m5 0h2M4 17h2m5 0h9"/><circle cx="15.5" cy="7" r="2.5"/><circle cx="8.5" cy="17" r="2.5"/>`,
  close: svg`<path d="m6 6 12 12M18 6 6 18"/>`,
  back: svg`<path d="M19 12H5m6-6-6 6 6 6"/>`,
  previous: svg`<path d="m15 5-7 7 7 7"/>`,
  next: svg`<path d="m9 5 7 7-7 7"/>`,
  play: svg`<path d="M8 5v14l11-7z" fill="currentColor"/>`,
  pause: svg`<path d="M8 5v14M16 5v14" stroke-width="3"/>`,
  plus: svg`<path d="M12 5v14M5 12h14"/>`,
  minus: svg`<path d="M5 12h14"/>`,
  fit: svg`<path d="M9 12h6m-3-3v6M4 8V4h4m8 0h4v4m0 8v4h-4m-8 0H4v-4"/>`,
  enlarge: svg`<path d="M14 4h6v6m0-6-7 7M10 20H4v-6m0 6 7-7"/>`,
  table: svg`<path d="M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14"/>`,
  chevron: svg`<path d="m9 6 6 6-6 6"/>`,
  down: svg`<path d="m6 9 6 6 6-6"/>`,
  open: svg`<path d="M14 4h6v6m0-6-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5"/>`,
  warning: svg`<path d="M12 4 2.8 20h18.4zM12 10v4.5m0 2.5v.2"/>`,
  note: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5.5m0-9v.2"/>`,
  sort: svg`<path d="m8 10 4-4 4 4m-8 4 4 4 4-4"/>`,
  up: svg`<path d="m6 15 6-6 6 6"/>`,
  undo: svg`<path d="M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-4"/>`,
  document: svg`<path d="M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5M9 12.5h6M9 16h6"/>`,
} satisfies Record<string, SVGTemplateResult>;

/** Names of the drawn signs. */
export type IconName = keyof typeof strokes;

/** A sign in the colour of the text around it, hidden from assistive technology: the control that holds it has the name. */
export function icon(name: IconName, size = 20): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" width=${size} height=${size} fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${strokes[name]}</svg>`;
}
