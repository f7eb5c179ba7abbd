import { css, html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from '../draw/icons.ts';
import { ask } from '../request.ts';
import type { Notice, SceneFact } from '../scene/scene.ts';
import { base } from '../style/base.ts';
import { controls } from '../style/controls.ts';
import type { Words } from '../text/words.ts';
import { wordsOf } from '../text/words-of.ts';

/**
 * What the picture says in one sentence, the facts one needs to trust it, and what to be careful about.
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
  };

  static override styles: CSSResultGroup = [
    base,
    controls,
    css`
      :host { display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; min-inline-size: 0; }
      .sentence { max-inline-size: 78ch; font-size: var(--_lead); line-height: 1.5; text-wrap: pretty; overflow-wrap: anywhere; }
      .facts { display: flex; flex-wrap: wrap; gap: 8px; }
      .fact { position: relative; }
      summary {
        display: flex; align-items: center; gap: 6px;
        min-block-size: 28px; padding: 2px 10px;
        border: 1px solid var(--_border); border-radius: 999px;
        font-size: var(--_small); list-style: none;
      }
      summary::-webkit-details-marker { display: none; }
      summary:hover, details[open] summary { background: var(--_hover); }
      summary .icon { color: var(--_muted); }
      @media (pointer: coarse) { summary { min-block-size: 36px; } }
      .explanation {
        position: absolute; inset-inline-start: 0; inset-block-start: calc(100% + 6px); z-index: 3;
        inline-size: max-content; max-inline-size: min(320px, 78vw); padding: 12px 16px;
        border: 1px solid var(--_border); border-radius: var(--_radius);
        background: var(--_raised); box-shadow: var(--_shadow); font-size: var(--_small);
      }
      .notices { display: grid; gap: 8px; }
      .notice {
        display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; max-inline-size: 90ch;
        color: var(--_muted); font-size: var(--_small);
      }
      .notice > span { flex: 1 1 16rem; min-inline-size: 0; overflow-wrap: anywhere; }
      .notice .icon { flex: none; }
      .warning { padding: 8px 12px; border-radius: var(--_radius); background: var(--_warning-bg); color: var(--_warning-fg); }
      .notice .button { min-block-size: 32px; font-size: var(--_small); }
    `,
  ];

  declare words: Words;
  declare sentence: string;
  declare facts: readonly SceneFact[];
  declare notices: readonly Notice[];

  constructor() {
    super();
    this.words = wordsOf('en');
    this.sentence = '';
    this.facts = [];
    this.notices = [];
  }

  override render(): TemplateResult {
    return html`
      <p class="sentence" part="sentence">${this.sentence}</p>
      ${this.facts.length === 0 ? nothing : html`<ul class="facts" role="list" aria-label=${this.words.screen.facts}>${this.facts.map((fact) => this.#fact(fact))}</ul>`}
      ${this.notices.length === 0 ? nothing : html`<ul class="notices" role="list" aria-label=${this.words.screen.notices}>${this.notices.map((notice) => this.#notice(notice))}</ul>`}
    `;
  }

  #fact({ label, value, explanation }: SceneFact): TemplateResult {
    return html`<li>
      <details class="fact" name="fact" @keydown=${closeOnEscape} @focusout=${closeWhenLeft}>
        <summary><span class="muted">${label}</span> <span class="number">${value}</span> ${icon('note', 14)}</summary>
        <p class="explanation">${explanation}</p>
      </details>
    </li>`;
  }

  #notice({ tone, text, action }: Notice): TemplateResult {
    return html`<li class="notice ${tone}">
      ${icon(tone === 'warning' ? 'warning' : 'note', 18)} <span>${text}</span>
      ${action === undefined ? nothing : html`<button class="button" @click=${() => ask(this, action.request)}>${action.label}</button>`}
    </li>`;
  }
}

function closeOnEscape(event: KeyboardEvent): void {
  const { currentTarget } = event;
  if (event.key !== 'Escape' || !(currentTarget instanceof HTMLDetailsElement) || !currentTarget.open) return;
  currentTarget.open = false;
  event.stopPropagation();
}

function closeWhenLeft({ currentTarget, relatedTarget }: FocusEvent): void {
  if (!(currentTarget instanceof HTMLDetailsElement)) return;
  if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) currentTarget.open = false;
}
