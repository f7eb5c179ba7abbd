import { css, html, LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from '../draw/icons.ts';
import { ask, type ViewId } from '../request.ts';
import { base } from '../style/base.ts';
import { controls } from '../style/controls.ts';
import type { Words } from '../text/words.ts';
import { wordsOf } from '../text/words-of.ts';

/**
 * The views as tabs, and the switch to the table that holds the same values.
 *
 * @fires splot-request - `{ type: 'show-view', view }` or `{ type: 'show-table', on }`.
 * @csspart tabs - The row of tabs.
 * @csspart tab - One tab.
 */
export class TabsView extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    views: { attribute: false },
    view: {},
    table: { type: Boolean },
  };

  static override styles: CSSResultGroup = [
    base,
    controls,
    css`
      .row { display: flex; align-items: end; justify-content: space-between; gap: 8px; border-block-end: 1px solid var(--_border); }
      .tabs { display: flex; gap: 8px; overflow-x: auto; scrollbar-width: none; margin-inline-start: -8px; }
      .tab {
        position: relative; min-block-size: 44px; padding: 8px;
        border: 0; border-radius: var(--_radius) var(--_radius) 0 0; background: none; color: var(--_muted); white-space: nowrap;
      }
      .tab:hover { color: var(--_fg); background: var(--_hover); }
      .tab[aria-selected='true'] { color: var(--_fg); font-weight: 600; }
      .tab[aria-selected='true']::after { content: ''; position: absolute; inset-inline: 8px; inset-block-end: -1px; block-size: 3px; border-radius: 3px 3px 0 0; background: var(--_accent); }
      .tab:focus-visible { outline-offset: -2px; }
      .button { margin-block-end: 6px; }
      @media (pointer: coarse) { .button { margin-block-end: 4px; } }
      @media (forced-colors: active) { .tab[aria-selected='true']::after { background: Highlight; } }
    `,
  ];

  declare words: Words;
  declare views: readonly ViewId[];
  declare view: ViewId;
  declare table: boolean;

  constructor() {
    super();
    this.words = wordsOf('en');
    this.views = ['list', 'network'];
    this.view = 'network';
    this.table = false;
  }

  override render(): TemplateResult {
    const { screen } = this.words;
    return html`<div class="row">
      <div class="tabs" part="tabs" role="tablist" aria-label=${screen.viewsLabel} @keydown=${this.#move}>
        ${this.views.map((view) => this.#tab(view))}
      </div>
      <button class="button" aria-pressed=${this.table ? 'true' : 'false'} @click=${() => ask(this, { type: 'show-table', on: !this.table })}>
        ${icon('table', 18)} ${screen.table}
      </button>
    </div>`;
  }

  #tab(view: ViewId): TemplateResult {
    const current = view === this.view;
    return html`<button class="tab" part="tab" role="tab" aria-selected=${current ? 'true' : 'false'} tabindex=${current ? 0 : -1} data-view=${view}
      @click=${() => ask(this, { type: 'show-view', view })}>${this.words.screen.views[view]}</button>`;
  }

  #move(event: KeyboardEvent): void {
    const at = this.views.indexOf(this.view);
    const last = this.views.length - 1;
    const targets = new Map([
      ['ArrowRight', at === last ? 0 : at + 1],
      ['ArrowLeft', at === 0 ? last : at - 1],
      ['Home', 0],
      ['End', last],
    ]);
    const view = this.views[targets.get(event.key) ?? -1];
    if (view === undefined) return;
    event.preventDefault();
    ask(this, { type: 'show-view', view });
    this.renderRoot.querySelector<HTMLElement>(`[data-view=${view}]`)?.focus();
  }
}
