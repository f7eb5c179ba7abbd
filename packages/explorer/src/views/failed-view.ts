import { css, html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from '../draw/icons.ts';
import { base } from '../style/base.ts';
import { controls } from '../style/controls.ts';
import type { Words } from '../text/words.ts';
import { wordsOf } from '../text/words-of.ts';

/**
 * Why nothing is shown, in plain words, and a way to try again.
 *
 * @fires splot-retry - The reader wants the data loaded again.
 * @csspart error - The whole message.
 */
export class FailedView extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    heading: {},
    cause: {},
    detail: {},
  };

  static override styles: CSSResultGroup = [
    base,
    controls,
    css`
      .failed { display: grid; justify-items: start; gap: 8px; padding: 24px; border: 1px solid var(--_border); border-radius: var(--_radius); background: var(--_surface); }
      .heading { display: flex; align-items: center; gap: 10px; font-size: var(--_lead); font-weight: 650; }
      .heading .icon { color: var(--_error-fg); flex: none; }
      .detail { overflow-wrap: anywhere; }
      .button { margin-block-start: 8px; }
    `,
  ];

  declare words: Words;
  declare heading: string;
  declare cause: string;
  /** What a technician needs to know: status, address, place in the file. */
  declare detail: string;

  constructor() {
    super();
    this.words = wordsOf('en');
    this.heading = '';
    this.cause = '';
    this.detail = '';
  }

  override render(): TemplateResult {
    return html`<div class="failed" part="error" role="alert">
      ${this.heading === '' ? nothing : html`<p class="heading">${icon('warning')} ${this.heading}</p>`}
      <p>${this.cause}</p>
      ${this.detail === '' ? nothing : html`<p class="detail muted small">${this.detail}</p>`}
      <button class="button" @click=${this.#retry}>${this.words.screen.retry}</button>
    </div>`;
  }

  #retry(): void {
    this.dispatchEvent(new CustomEvent('splot-retry', { bubbles: true, composed: true }));
  }
}
