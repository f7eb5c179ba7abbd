import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { glyph } from '../draw/glyph.ts';
import { icon } from '../draw/icons.ts';
import { ask } from '../request.ts';
import type { CardLine, CardScene } from '../scene/scene.ts';
import { base } from '../style/base.ts';
import { controls } from '../style/controls.ts';
import { sourcesStyle } from '../style/sources.ts';
import { viewWordsOf } from '../text/view-words-of.ts';
import type { Words } from '../text/words.ts';
import { wordsOf } from '../text/words-of.ts';
import { cardStyle } from './card-style.ts';
import { sourceItem } from './source-item.ts';

const plainLine: CardLine = { label: '', text: '', opens: '', marks: [], note: '', sources: [] };

/**
 * An institution, partnership or event: who it is, what it did, its metrics with reasons, and the documents that say so.
 *
 * @fires splot-request - `{ type: 'select', id }` for another card, `{ type: 'select', id: '' }` to close.
 * @fires splot-evidence-open - A link is about to open: `{ url }`. Cancelable.
 * @csspart card - The card.
 */
export class CardView extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    card: { attribute: false },
    level: { type: Number },
    sheet: { type: Boolean },
  };

  static override styles: CSSResultGroup = [base, controls, sourcesStyle, cardStyle];

  declare words: Words;
  declare card: CardScene | null;
  /** Heading level of the name. */
  declare level: number;
  /** Shown as a sheet over the page: Back on top instead of a cross. */
  declare sheet: boolean;

  constructor() {
    super();
    this.words = wordsOf('en');
    this.card = null;
    this.level = 4;
    this.sheet = false;
  }

  override render(): TemplateResult | typeof nothing {
    const { card, words, sheet } = this;
    if (card === null) return nothing;
    const { screen } = words;
    return html`<article part="card" aria-label=${`${screen.card}: ${card.name}`}>
      <header>
        ${sheet ? html`<button class="button bare back" @click=${this.#close}>${icon('back')} ${screen.back}</button>` : nothing}
        ${glyph({ ...card, presence: 'in' }, 14)}
        <div class="top">${this.#heading(card.name)}<p class="subtitle">${card.subtitle}</p></div>
        ${sheet ? nothing : html`<button class="icon-button bare close" aria-label=${screen.close} title=${screen.close} @click=${this.#close}>${icon('close')}</button>`}
      </header>
      ${card.identity.length === 0 ? nothing : this.#identity(card.identity)}
      ${card.sections.map(({ title, lines }) => this.#section(title, html`<ul class="lines" role="list">${lines.map((line) => this.#line(line))}</ul>`))}
      ${card.metrics.length === 0 ? nothing : this.#section(screen.metrics, this.#metrics(card.metrics))}
      ${card.evidence.length === 0 ? nothing : this.#section(screen.evidence, this.#evidence(card.evidence))}
      ${card.table.rows.length === 0 ? nothing : html`<details class="twin"><summary class="button">${icon('table', 18)} ${screen.table}</summary><splot-table-view .words=${words} .table=${card.table}></splot-table-view></details>`}
    </article>`;
  }

  /** Puts focus on the name, so that a keyboard goes on reading here. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('.heading')?.focus({ preventScroll: true });
  }

  #heading(name: string): TemplateResult {
    const tag = unsafeStatic(`h${Math.min(6, Math.max(1, Math.round(this.level)))}`);
    return staticHtml`<${tag} class="heading" tabindex="-1">${name}</${tag}>`;
  }

  #section(title: string, content: TemplateResult): TemplateResult {
    const tag = unsafeStatic(`h${Math.min(6, Math.max(1, Math.round(this.level) + 1))}`);
    return html`<section>${staticHtml`<${tag} class="title">${title}</${tag}>`}${content}</section>`;
  }

  /** Where one set of sources says all of it, they stand once, below. */
  #identity(lines: readonly CardLine[]): TemplateResult {
    const { screen } = this.words;
    const [first] = lines;
    const isShared = first !== undefined && lines.length > 1 && lines.every(({ sources }) => String(sources) === String(first.sources));
    const shown =
      isShared && first.sources.length > 0
        ? [...lines.map((line) => ({ ...line, sources: [] })), { ...plainLine, label: screen.sources, sources: first.sources }]
        : lines;
    return html`<ul class="lines identity" role="list" aria-label=${screen.identity}>${shown.map((line) => this.#line(line))}</ul>`;
  }

  /** What opens another card is the label, where there is one: the text tells how the two belong together. */
  #line({ label, text, opens, marks, note, sources }: CardLine): TemplateResult {
    const link = (name: string) => html`<button class="opens" @click=${() => ask(this, { type: 'select', id: opens })}>${name}</button>`;
    const heading = opens === '' ? html`<span class="label">${label}</span>` : link(label);
    return html`<li>
      ${label === '' ? nothing : heading}
      <span class="statement">
        ${opens !== '' && label === '' ? link(text) : text}
        ${marks.map((mark) => html`<span class="badge dashed">${mark}</span>`)}
        ${sources.length === 0 ? nothing : html`<span class="refs">${sources.map((n) => this.#reference(n))}</span>`}
      </span>
      ${note === '' ? nothing : html`<span class="note">${note}</span>`}
    </li>`;
  }

  #reference(n: number): TemplateResult {
    const label = this.words.screen.source(n);
    return html`<button class="ref number" aria-label=${label} title=${label} @click=${() => this.#showSource(n)}>${n}</button>`;
  }

  /** A reason that all values share stands once, above them. */
  #metrics(metrics: CardScene['metrics']): TemplateResult {
    const [first] = metrics;
    const shared = metrics.length > 1 && metrics.every(({ why }) => why === first?.why) ? (first?.why ?? '') : '';
    return html`${shared === '' ? nothing : html`<p class="why">${shared}</p>`}
      <div class="metrics">${metrics.map((metric) => this.#metric(shared === '' ? metric : { ...metric, why: '' }))}</div>`;
  }

  #metric({ label, value, why, definition }: CardScene['metrics'][number]): TemplateResult {
    const shown = value === '' ? viewWordsOf(this.words.lang).noMetric : value;
    const reason = why === '' ? nothing : html`<span class="why">${why}</span>`;
    return html`<details><summary><span>${label}</span><span class="value">${shown}</span>${icon('down', 16)}${reason}</summary><p class="definition">${definition}</p></details>`;
  }

  #evidence(evidence: CardScene['evidence']): TemplateResult {
    const { screen } = this.words;
    return html`<ol class="sources" role="list">${evidence.map(
      (source) => html`<li tabindex="-1" data-number=${source.number}>${sourceItem(source, this.words, this)}
      ${source.supports.length === 0 ? nothing : html`<span></span><ul class="supports" aria-label=${screen.supports}>${source.supports.map((what) => html`<li>${what}</li>`)}</ul>`}</li>`,
    )}</ol>`;
  }

  #showSource(n: number): void {
    this.renderRoot.querySelector<HTMLElement>(`[data-number='${n}']`)?.focus();
  }

  #close(): void {
    ask(this, { type: 'select', id: '' });
  }
}
