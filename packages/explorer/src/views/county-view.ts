import { css, html, LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from '../draw/icons.ts';
import { ask } from '../request.ts';
import { base } from '../style/base.ts';
import type { Words } from '../text/words.ts';
import { wordsOf } from '../text/words-of.ts';
import type { Choice } from './choices.ts';

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
      .picker {
        position: relative; display: inline-flex; align-items: center; gap: 8px; max-inline-size: 100%; min-block-size: 44px;
        margin-inline-start: -8px; padding: 4px 8px; border: 1px solid transparent; border-radius: var(--_radius);
      }
      .picker:hover { background: var(--_hover); }
      .picker:has(:focus-visible) { outline: 2px solid var(--_focus); outline-offset: 2px; }
      .name { font-size: var(--_title); font-weight: 650; letter-spacing: -0.01em; line-height: 1.25; overflow-wrap: anywhere; }
      @container (inline-size < 600px) { .name { font-size: 1.25rem; } }
      .name::first-letter { text-transform: uppercase; }
      .icon { flex: none; color: var(--_muted); }
      select { position: absolute; inset: 0; inline-size: 100%; margin: 0; opacity: 0; font-size: 1rem; }
      option { background: var(--_bg); color: var(--_fg); }
      @media (forced-colors: active) { .picker { border-color: ButtonText; } }
    `,
  ];

  declare words: Words;
  /** Counties with anything to show, in the order of the list. */
  declare counties: readonly Choice[];
  /** Code of the county shown. */
  declare county: string;

  constructor() {
    super();
    this.words = wordsOf('en');
    this.counties = [];
    this.county = '';
  }

  override render(): TemplateResult {
    // The list lies over the name, so that the name wraps where a list box would cut it.
    return html`<span class="picker">
      <span class="name" aria-hidden="true">${this.counties.find(({ id }) => id === this.county)?.label ?? ''}</span>
      ${icon('down')}
      <select aria-label=${this.words.screen.county} @change=${this.#pick}>
        ${this.counties.map(({ id, label }) => html`<option value=${id} .selected=${id === this.county}>${label}</option>`)}
      </select>
    </span>`;
  }

  #pick(event: Event): void {
    if (event.target instanceof HTMLSelectElement) ask(this, { type: 'show-county', county: event.target.value });
  }
}
