import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from '../draw/icons.ts';
import { ask } from '../request.ts';
import type { Notice, SceneFact } from '../scene/scene.ts';
import { base } from '../style/base.ts';
import { controls } from '../style/controls.ts';
import type { Words } from '../text/words.ts';
import { wordsOf } from '../text/words-of.ts';
import { summaryStyle } from './summary-style.ts';

/** So many quiet notices stand open; more of them fold up behind a button. */
const openNotices = 2;

/**
 * What the picture says in one sentence, the facts one needs to trust it, and what to be careful about. Details fold up below their buttons.
 *
 * @fires splot-request - The reader took up what a notice offers.
 * @csspart sentence - The sentence.
 */
export class SummaryView extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    sentence: {},
    facts: { attribute: false },
    notices: { attribute: false },
    size: { reflect: true },
    open: { state: true, attribute: false },
  };

  static override styles: CSSResultGroup = [base, controls, summaryStyle];

  declare words: Words;
  declare sentence: string;
  declare facts: readonly SceneFact[];
  declare notices: readonly Notice[];
  declare size: 'narrow' | 'medium' | 'wide';
  /** Id of the fact that is explained, `facts`, `notices`, or empty. */
  declare private open: string;

  constructor() {
    super();
    this.words = wordsOf('en');
    this.sentence = '';
    this.facts = [];
    this.notices = [];
    this.size = 'wide';
    this.open = '';
  }

  override render(): TemplateResult {
    const { screen } = this.words;
    const loud = this.notices.filter(({ tone, action }) => tone === 'warning' || action !== undefined);
    const quiet = this.notices.filter((notice) => !loud.includes(notice));
    const isFolded = quiet.length > openNotices || (this.size === 'narrow' && quiet.length > 0);
    const pills =
      this.size === 'narrow'
        ? this.facts.length === 0
          ? []
          : [this.#pill('facts', html`${screen.facts}`)]
        : this.facts.map((fact) => this.#fact(fact));
    const folded = isFolded
      ? [this.#pill('notices', html`<span class="muted">${screen.notices}</span> <span class="number">${quiet.length}</span>`)]
      : [];
    return html`
      <p class="sentence" part="sentence">${this.sentence}</p>
      ${pills.length + folded.length === 0 ? nothing : html`<ul class="pills" role="list" @keydown=${this.#key}>${[...pills, ...folded].map((pill) => html`<li>${pill}</li>`)}</ul>`}
      ${this.#panel(quiet)}
      ${this.#list(isFolded ? loud : [...loud, ...quiet])}
    `;
  }

  #fact({ id, label, value }: SceneFact): TemplateResult {
    return this.#pill(`fact ${id}`, html`<span class="muted">${label}</span> <span class="number">${value}</span>`);
  }

  #pill(id: string, content: TemplateResult): TemplateResult {
    const isOpen = this.open === id;
    return html`<button class="pill" aria-expanded=${isOpen ? 'true' : 'false'} @click=${() => {
      this.open = isOpen ? '' : id;
    }}>${content} ${icon('down', 14)}</button>`;
  }

  #panel(quiet: readonly Notice[]): TemplateResult | typeof nothing {
    if (this.open === 'notices') return html`<div class="panel">${this.#list(quiet)}</div>`;
    const facts = this.facts.filter(({ id }) => this.open === 'facts' || this.open === `fact ${id}`);
    if (facts.length === 0) return nothing;
    return html`<dl class="panel">${facts.map(({ label, value, explanation }) => html`<div><dt>${label}: <b>${value}</b></dt><dd class="muted">${explanation}</dd></div>`)}</dl>`;
  }

  #list(notices: readonly Notice[]): TemplateResult | typeof nothing {
    if (notices.length === 0) return nothing;
    return html`<ul class="notices" role="list" aria-label=${this.words.screen.notices}>${notices.map((notice) => this.#notice(notice))}</ul>`;
  }

  #notice({ tone, text, action }: Notice): TemplateResult {
    return html`<li class="notice ${tone}">
      ${icon(tone === 'warning' ? 'warning' : 'note', 16)} <span>${text}</span>
      ${action === undefined ? nothing : html`<button class="button" @click=${() => ask(this, action.request)}>${action.label}</button>`}
    </li>`;
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.open === '') return;
    event.stopPropagation();
    this.open = '';
  }
}
