import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';

/**
 * A county's partnership and how it changed, from one data set.
 *
 * @slot - Fallback, shown until the data are drawn.
 */
export class SplotExplorer extends LitElement {
  static override properties: PropertyDeclarations = { src: {} };

  /** Address of the data set in its JSON form. */
  declare src: string;

  constructor() {
    super();
    this.src = '';
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'splot-explorer': SplotExplorer;
  }
}
