import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { glyph } from '../draw/glyph.ts';
import { icon } from '../draw/icons.ts';
import { sparkline } from '../draw/sparkline.ts';
import { ask } from '../request.ts';
import type { ListGroup, ListItem } from '../scene/scene.ts';
import { base } from '../style/base.ts';
import { controls } from '../style/controls.ts';
import { counted } from '../text/plurals.ts';
import { viewWordsOf } from '../text/view-words-of.ts';
import type { Words } from '../text/words.ts';
import { wordsOf } from '../text/words-of.ts';
import { listStyle } from './list-style.ts';

/**
 * The institutions of the day by group, each a button that opens its card, with a search box above.
 *
 * @fires splot-request - `{ type: 'search', text }` or `{ type: 'select', id }`.
 * @csspart row - One institution.
 */
export class ListView extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    groups: { attribute: false },
    search: {},
    selected: {},
  };

  static override styles: CSSResultGroup = [base, controls, listStyle];

  declare words: Words;
  /** Groups with the institutions that match the search. */
  declare groups: readonly ListGroup[];
  declare search: string;
  declare selected: string;

  constructor() {
    super();
    this.words = wordsOf('en');
    this.groups = [];
    this.search = '';
    this.selected = '';
  }

  override render(): TemplateResult {
    const { screen, lang } = this.words;
    const found = this.groups.reduce((sum, { items }) => sum + items.length, 0);
    const count = counted(lang, this.search === '' ? viewWordsOf(lang).shown : screen.searchResults, found);
    return html`
      <div class="search">
        <label class="box">
          <span class="hidden-text">${screen.search}</span>
          ${icon('search', 18)}
          <input class="field" type="search" autocomplete="off" spellcheck="false" placeholder=${screen.search} title=${screen.searchHint}
            .value=${this.search} @input=${this.#search} @keydown=${this.#clear} />
        </label>
        <span class="count muted small" role="status">${count}</span>
      </div>
      ${found === 0 && this.search !== '' ? html`<p class="none muted">${viewWordsOf(lang).noMatches}</p>` : nothing}
      <div class="groups">${repeat(
        this.groups,
        ({ group }) => group,
        (group) => this.#group(group),
      )}</div>
    `;
  }

  /** Puts the cursor into the search box. */
  focusSearch(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  #group(group: ListGroup): TemplateResult {
    return html`<details open>
      <summary>${glyph(group)} <span class="group-name">${group.label}</span> <span class="muted number">${group.items.length}</span> ${icon('down', 18)}</summary>
      <ul role="list">${repeat(
        group.items,
        ({ id }) => id,
        (item) => html`<li>${this.#row(item)}</li>`,
      )}</ul>
    </details>`;
  }

  #row(item: ListItem): TemplateResult {
    const { lang } = this.words;
    const current = item.id === this.selected;
    // What is known of the day names its date.
    const detail = item.status === '' ? item.since : item.status;
    const ties = item.spark.map((value) => value ?? '–').join(', ');
    return html`<button class="row ${item.presence}" part="row" aria-current=${current ? 'true' : nothing} @click=${() => ask(this, { type: 'select', id: item.id })}>
      <span class="main">
        <span class="name">${item.label}</span>
        ${this.#marks(item)}
        ${detail === '' ? nothing : html`<span class="detail muted small">${detail}</span>`}
      </span>
      <span class="side">
        ${item.spark.some((value) => value !== null) ? html`${sparkline(item.spark)}<span class="hidden-text">${viewWordsOf(lang).sparkline(ties)}</span>` : nothing}
        ${icon('chevron', 18)}
      </span>
    </button>`;
  }

  #marks({ roles, presence, confidence, home }: ListItem): TemplateResult | typeof nothing {
    const { lang } = this.words;
    const doubt = [
      presence === 'in' || confidence === 'planned' ? [] : this.words.scene.presences[presence],
      confidence === 'documented' ? [] : this.words.scene.confidences[confidence],
    ].flat();
    if (roles.length + doubt.length === 0 && home === '') return nothing;
    return html`<span class="marks" lang=${lang}>
      ${roles.map((role) => html`<span class="badge">${role}</span>`)}
      ${doubt.map((mark) => html`<span class="badge dashed">${mark}</span>`)}
      ${home === '' ? nothing : html`<span class="badge">${home}</span>`}
    </span>`;
  }

  #search({ target }: Event): void {
    if (target instanceof HTMLInputElement) ask(this, { type: 'search', text: target.value });
  }

  #clear(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.search === '') return;
    event.stopPropagation();
    ask(this, { type: 'search', text: '' });
  }
}
