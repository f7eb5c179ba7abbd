import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Language } from '@splot/core';
import { icon } from '../draw/icons.ts';
import { ask, type OptionName } from '../request.ts';
import { base } from '../style/base.ts';
import { controls } from '../style/controls.ts';
import { viewWordsOf } from '../text/view-words-of.ts';
import type { Words } from '../text/words.ts';
import { wordsOf } from '../text/words-of.ts';
import type { Choice, Choices, Settings } from './choices.ts';
import { settingsStyle } from './settings-style.ts';

/**
 * The options of a reader behind one button: what is shown, how it is counted, how it looks.
 *
 * @fires splot-request - `{ type: 'set-option', name, value }`.
 */
export class SettingsView extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    settings: { attribute: false },
    choices: { attribute: false },
    open: { state: true, attribute: false },
  };

  static override styles: CSSResultGroup = [base, controls, settingsStyle];

  declare words: Words;
  declare settings: Settings | null;
  declare choices: Choices;
  declare private open: boolean;

  constructor() {
    super();
    this.words = wordsOf('en');
    this.settings = null;
    this.choices = { facets: [], policies: [], metrics: [], modes: [], context: false };
    this.open = false;
  }

  override render(): TemplateResult {
    const { screen } = this.words;
    return html`<div class="menu" @keydown=${this.#key} @focusout=${this.#left}>
      <button class="icon-button bare" aria-label=${screen.options} title=${screen.options} aria-expanded=${this.open ? 'true' : 'false'} @click=${() => {
        this.open = !this.open;
      }}>${icon('settings')}</button>
      ${this.open && this.settings !== null ? this.#panel(this.settings) : nothing}
    </div>`;
  }

  #panel({ facet, policy, metric, mode, meetings, ghosts, context, theme, motion }: Settings): TemplateResult {
    const { screen, lang } = this.words;
    const labels = viewWordsOf(lang);
    const { facets, policies, metrics, modes } = this.choices;
    const themes = (['auto', 'light', 'dark', 'contrast'] as const).map((id) => ({ id, label: screen.themes[id] }));
    const languages = (['pl', 'en'] as const satisfies readonly Language[]).map((id) => ({ id, label: labels.languages[id] }));
    return html`<div class="panel" role="group" aria-label=${screen.options}>
      <fieldset><legend>${labels.what}</legend>
        ${this.#list('facet', screen.facet, facets, facet, '')}
        ${this.#switch('meetings', screen.meetings, labels.meetingsHint, meetings)}
        ${this.#switch('ghosts', screen.ghosts, labels.ghostsHint, ghosts)}
        ${this.choices.context ? this.#switch('context', screen.context, screen.contextHint, context) : nothing}
      </fieldset>
      <fieldset><legend>${labels.how}</legend>
        ${this.#list('policy', screen.policy, policies, policy, labels.policyHint)}
        ${this.#list('mode', screen.mode, modes, mode, labels.modeHint)}
        ${this.#list('metric', screen.metric, metrics, metric, '')}
      </fieldset>
      <fieldset><legend>${labels.look}</legend>
        ${this.#segments('lang', screen.language, languages, lang)}
        ${this.#list('theme', screen.theme, themes, theme, '')}
        ${this.#switch('motion', labels.motionOff, '', motion === 'none')}
      </fieldset>
      <details class="keys"><summary>${icon('down', 16)} ${labels.keysTitle}</summary>
        <dl>${screen.keys.map(({ keys, does }) => html`<div><dt><kbd>${keys}</kbd></dt><dd>${does}</dd></div>`)}</dl></details>
    </div>`;
  }

  /** Opens the settings at the list of keys. */
  async showKeys(): Promise<void> {
    this.open = true;
    await this.updateComplete;
    const keys = this.renderRoot.querySelector('details');
    if (keys !== null) keys.open = true;
    keys?.querySelector('summary')?.focus();
  }

  #segments(name: OptionName, label: string, choices: readonly Choice[], chosen: string): TemplateResult {
    return html`<div class="option"><span class="name" id=${name}>${label}</span>
      <div class="segments" role="radiogroup" aria-labelledby=${name}>${choices.map(({ id, label: text }) => html`<label><input type="radio" name=${name} value=${id} .checked=${id === chosen} @change=${() => this.#set(name, id)} /><span>${text}</span></label>`)}</div>
    </div>`;
  }

  #list(name: OptionName, label: string, choices: readonly Choice[], chosen: string, hint: string): TemplateResult | typeof nothing {
    if (choices.length < 2) return nothing;
    return html`<div class="option"><label class="name" for=${name}>${label}</label>
      <select class="field" id=${name} aria-describedby=${hint === '' ? nothing : `${name}-hint`} @change=${(event: Event) => {
        if (event.target instanceof HTMLSelectElement) this.#set(name, event.target.value);
      }}>
        ${choices.map(({ id, label: text }) => html`<option value=${id} .selected=${id === chosen}>${text}</option>`)}
      </select>
      ${hint === '' ? nothing : html`<p class="hint" id=${`${name}-hint`}>${hint}</p>`}
    </div>`;
  }

  #switch(name: OptionName, label: string, hint: string, on: boolean): TemplateResult {
    const values = name === 'motion' ? ['auto', 'none'] : ['false', 'true'];
    return html`<label class="switch"><input type="checkbox" role="switch" .checked=${on} @change=${() => this.#set(name, values[on ? 0 : 1] ?? '')} />
      <span>${label}${hint === '' ? nothing : html`<span class="hint">${hint}</span>`}</span></label>`;
  }

  #set(name: OptionName, value: string): void {
    ask(this, { type: 'set-option', name, value });
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    this.open = false;
    this.renderRoot.querySelector('button')?.focus();
  }

  #left({ currentTarget, relatedTarget }: FocusEvent): void {
    if (currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
    // A click on plain text in the panel takes focus nowhere and must not close it.
    if (relatedTarget !== null || !this.renderRoot.querySelector('.panel:hover')) this.open = false;
  }
}
