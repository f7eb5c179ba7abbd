import { css, html, LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from '../draw/icons.ts';
import { ask } from '../request.ts';
import { base } from '../style/base.ts';
import type { Words } from '../text/words.ts';
import { wordsOf } from '../text/words-of.ts';

/**
 * The county shown, as a title that opens the list of counties.
 *
 * @fires splot-request - The reader picked a county: `{ type: 'show-county', county }`.
 */
export class CountyView extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    counties: { attribute: false },
    county: {},
  };

  static override styles: CSSResultGroup = [
    base,
    css`
      :host { min-inline-size: 0; }
      .picker { position: relative; display: inline-flex; align-items: center; max-inline-size: 100%; }
      select {
        max-inline-size: 100%;
        min-block-size: 44px;
        margin-inline-start: -8px;
        padding: 4px 36px 4px 8px;
        border: 1px solid transparent;
        border-radius: var(--_radius);
        background: transparent;
        color: var(--_fg);
        font-size: var(--_title);
        font-weight: 650;
        letter-spacing: -0.01em;
        line-height: 1.25;
        appearance: none;
        text-overflow: ellipsis;
      }
      select:hover { background: var(--_hover); }
      option { background: var(--_bg); color: var(--_fg); font-size: 1rem; font-weight: 400; }
      .icon { position: absolute; inset-inline-end: 8px; pointer-events: none; color: var(--_muted); }
      @media (forced-colors: active) { select { border-color: ButtonText; } }
    `,
  ];

  declare words: Words;
  /** Counties with anything to show, in the order of the list. */
  declare counties: readonly { readonly code: string; readonly name: string }[];
  /** Code of the county shown. */
  declare county: string;

  constructor() {
    super();
    this.words = wordsOf('en');
    this.counties = [];
    this.county = '';
  }

  override render(): TemplateResult {
    return html`<span class="picker">
      <select aria-label=${this.words.screen.county} @change=${this.#pick}>
        ${this.counties.map(({ code, name }) => html`<option value=${code} .selected=${code === this.county}>${name}</option>`)}
      </select>
      ${icon('down')}
    </span>`;
  }

  #pick(event: Event): void {
    if (event.target instanceof HTMLSelectElement) ask(this, { type: 'show-county', county: event.target.value });
  }
}
