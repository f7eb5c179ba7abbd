import { css, html, LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { SourceRef } from '../scene/scene.ts';
import { base } from '../style/base.ts';
import { sourcesStyle } from '../style/sources.ts';
import { viewWordsOf } from '../text/view-words-of.ts';
import type { Words } from '../text/words.ts';
import { wordsOf } from '../text/words-of.ts';
import { sourceItem } from './source-item.ts';

/**
 * The documents behind what is on screen.
 *
 * @fires splot-evidence-open - A link is about to open: `{ url }`. Cancelable.
 */
export class SourcesView extends LitElement {
  static override properties: PropertyDeclarations = { words: { attribute: false }, sources: { attribute: false } };

  static override styles: CSSResultGroup = [base, sourcesStyle, css`:host { min-inline-size: 0; }`];

  declare words: Words;
  declare sources: readonly SourceRef[];

  constructor() {
    super();
    this.words = wordsOf('en');
    this.sources = [];
  }

  override render(): TemplateResult {
    if (this.sources.length === 0) return html`<p class="muted">${viewWordsOf(this.words.lang).noSources}</p>`;
    return html`<ol class="sources" role="list" aria-label=${this.words.screen.sources}>${this.sources.map((source) => html`<li>${sourceItem(source, this.words, this)}</li>`)}</ol>`;
  }
}
