import type { Problem } from '@splot/core';
import { css, html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from '../draw/icons.ts';
import { base } from '../style/base.ts';
import { controls } from '../style/controls.ts';
import { counted } from '../text/plurals.ts';
import { viewWordsOf } from '../text/view-words-of.ts';
import type { Words } from '../text/words.ts';
import { wordsOf } from '../text/words-of.ts';

/** So many problems are listed on screen; the file has all. */
const listed = 20;

/**
 * What was wrong with the data: how many records were left out, each problem with its place and remedy, and all of them as a file.
 *
 * @csspart status - The banner.
 */
export class ProblemsView extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    problems: { attribute: false },
    leftOut: { type: Number, attribute: false },
    records: { type: Number, attribute: false },
  };

  static override styles: CSSResultGroup = [
    base,
    controls,
    css`
      .banner { border-radius: var(--_radius); background: var(--_surface); border: 1px solid var(--_border); font-size: var(--_small); }
      .banner.errors { border-color: transparent; background: var(--_warning-bg); color: var(--_warning-fg); }
      summary { display: flex; align-items: center; gap: 10px; min-block-size: 40px; padding: 8px 12px; border-radius: var(--_radius); list-style: none; }
      summary::-webkit-details-marker { display: none; }
      summary span { flex: 1; }
      details[open] summary .icon:last-child { rotate: 180deg; }
      .body { display: grid; gap: 12px; padding: 4px 12px 16px; justify-items: start; }
      ol { display: grid; gap: 10px; max-inline-size: 90ch; }
      li { overflow-wrap: anywhere; }
      .place { font-weight: 600; }
    `,
  ];

  declare words: Words;
  declare problems: readonly Problem[];
  /** Records left out, of how many. */
  declare leftOut: number;
  declare records: number;

  constructor() {
    super();
    this.words = wordsOf('en');
    this.problems = [];
    this.leftOut = 0;
    this.records = 0;
  }

  override render(): TemplateResult | typeof nothing {
    if (this.problems.length === 0) return nothing;
    const { screen, lang } = this.words;
    const title = this.leftOut > 0 ? screen.leftOut(this.leftOut, this.records) : counted(lang, screen.problemCount, this.problems.length);
    const rest = this.problems.length - listed;
    return html`<details class=${this.leftOut > 0 ? 'banner errors' : 'banner'} part="status">
      <summary>${icon(this.leftOut > 0 ? 'warning' : 'note', 18)} <span>${title}</span> ${icon('down', 16)}</summary>
      <div class="body">
        <ol role="list">${this.problems.slice(0, listed).map((problem) => this.#problem(problem))}</ol>
        ${rest > 0 ? html`<p>${counted(lang, viewWordsOf(lang).more, rest)}</p>` : nothing}
        <button class="button" @click=${this.#download}>${icon('document', 18)} ${screen.downloadProblems}</button>
      </div>
    </details>`;
  }

  #problem({ table, row, column, value, message, hint, place, code }: Problem): TemplateResult {
    const { lang } = this.words;
    const where = [place.file ?? table, row === null ? '' : viewWordsOf(lang).row(row), column, value === '' ? '' : `„${value}”`]
      .filter((part) => part !== '')
      .join(', ');
    return html`<li>${where === '' ? nothing : html`<span class="place">${where}:</span>`} ${message[lang]} ${hint?.[lang]} <span class="number">(${code})</span></li>`;
  }

  #download(): void {
    const file = new Blob([JSON.stringify(this.problems, null, 2)], { type: 'application/json' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = 'problems.json';
    link.click();
    URL.revokeObjectURL(link.href);
  }
}
