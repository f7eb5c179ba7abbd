import { css, html, LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { base } from '../style/base.ts';
import type { Words } from '../text/words.ts';
import { wordsOf } from '../text/words-of.ts';

/**
 * The shape of what is coming, after 200 ms of waiting; before that, nothing flickers.
 *
 * @csspart skeleton - The grey shapes.
 */
export class LoadingView extends LitElement {
  static override properties: PropertyDeclarations = { words: { attribute: false } };

  static override styles: CSSResultGroup = [
    base,
    css`
      .skeleton { display: grid; gap: 16px; animation: appear 200ms 200ms both; }
      .shape { border-radius: var(--_radius); background: var(--_hover); animation: breathe 1.8s ease-in-out infinite alternate; }
      .title { block-size: 32px; inline-size: min(260px, 60%); }
      .line { block-size: 20px; inline-size: min(640px, 100%); }
      .line.short { inline-size: min(420px, 80%); }
      .picture { block-size: clamp(280px, 50vh, 480px); }
      @keyframes appear { from { opacity: 0; } }
      @keyframes breathe { to { opacity: 0.55; } }
    `,
  ];

  declare words: Words;

  constructor() {
    super();
    this.words = wordsOf('en');
  }

  override render(): TemplateResult {
    return html`<p class="hidden-text" role="status">${this.words.screen.loading}</p>
      <div class="skeleton" part="skeleton" aria-hidden="true">
        <div class="shape title"></div><div class="shape line"></div><div class="shape line short"></div><div class="shape picture"></div>
      </div>`;
  }
}
