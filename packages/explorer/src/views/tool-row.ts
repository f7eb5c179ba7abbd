import { html, type TemplateResult } from 'lit';
import { icon, type IconName } from '../draw/icons.ts';

/** A button with a sign. */
export interface Tool {
  readonly sign: IconName;
  readonly label: string;
  readonly act: () => void;
}

/** A row of buttons with signs, named for assistive technology and on hover. */
export function toolRow(tools: readonly Tool[]): TemplateResult {
  return html`<div class="tools" part="toolbar">
    ${tools.map(({ sign, label, act }) => html`<button class="icon-button" aria-label=${label} title=${label} @click=${act}>${icon(sign, 18)}</button>`)}
  </div>`;
}
