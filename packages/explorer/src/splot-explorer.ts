// Longer than most: the one place where attributes, loading, state and events of the element meet.
import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Facet } from '@splot/core';
import { wholePicture, zoomedStep } from './draw/camera.ts';
import type { Request, ViewId } from './request.ts';
import type { Scene } from './scene/scene.ts';
import { choicesOf } from './state/choices.ts';
import { leftOut } from './state/loading/left-out.ts';
import type { LoadFault } from './state/loading/load-fault.ts';
import { Loader } from './state/loading/loader.ts';
import { stateEvents, type ChangeSource } from './state/state-events.ts';
import type { State } from './state/state.ts';
import { createStore, type Store } from './state/store.ts';
import { mirrored, wishesOf, type Mirrored } from './state/wishes-of.ts';
import { base } from './style/base.ts';
import { controls } from './style/controls.ts';
import { explorerStyle } from './style/explorer.ts';
import { tokens } from './style/tokens.ts';
import { viewWordsOf } from './text/view-words-of.ts';
import { wordsOf } from './text/words-of.ts';
import type { CardView } from './views/card-view.ts';
import { frame } from './views/frame.ts';
import { frameStyle } from './views/frame-style.ts';
import { keyWish, type KeyWish } from './views/hotkey.ts';
import type { ListView } from './views/list-view.ts';
import { Passing } from './views/passing.ts';
import { Playback } from './views/playback.ts';
import type { SettingsView } from './views/settings-view.ts';
import { focused, languageOf, schemeOf } from './views/surroundings.ts';
import { Surroundings } from './views/watch-surroundings.ts';

/** Quiet time before something is announced, so that scrubbing says only where it ended, ms. */
const calm = 700;

/**
 * A county's partnership and how it changed, from one data set: sentence, list, network, timeline, card with evidence, and a table for each.
 *
 * @fires splot-ready - Something is drawn for the first time.
 * @fires splot-load - A data set was read: `{ problems }`.
 * @fires splot-error - Data could not be had: `{ code, message, cause }`.
 * @fires splot-state-change - Anything changed: `{ state, changed, source }`, `source` being `user` or `api`.
 * @fires splot-time-change - Another day is shown: `{ date }`.
 * @fires splot-view-change - Another view is shown: `{ view, table }`.
 * @fires splot-select - A card was opened or closed: `{ id, source }`.
 * @fires splot-evidence-open - A link to evidence is about to open: `{ url }`. Cancelable.
 * @slot - Fallback, shown until the data are drawn and where they cannot be.
 * @slot title - In place of the list of counties.
 * @slot toolbar - Further buttons.
 * @slot card-footer - Below the card.
 * @slot footer - Below everything.
 * @slot empty - Where the data set holds no institutions.
 * @slot error - Where the data cannot be had.
 * @csspart base - The frame.
 * @cssprop --splot-font - Typeface.
 * @cssprop --splot-bg - Background.
 * @cssprop --splot-fg - Text.
 * @cssprop --splot-muted - Secondary text.
 * @cssprop --splot-accent - Colour of what is chosen.
 * @cssprop --splot-focus - Focus ring.
 * @cssprop --splot-border - Hair lines.
 * @cssprop --splot-radius - Rounding of corners.
 * @cssprop --splot-height - Height of the drawing.
 */
export class SplotExplorer extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    contextSrc: { attribute: 'context-src' },
    problemsSrc: { attribute: 'problems-src' },
    data: { attribute: false },
    county: {},
    view: { reflect: true, useDefault: true },
    table: { type: Boolean, reflect: true },
    date: {},
    facet: {},
    policy: {},
    metric: {},
    mode: {},
    selected: {},
    lang: { reflect: true, useDefault: true },
    theme: { reflect: true, useDefault: true },
    motion: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    hotkeys: {},
    loading: {},
    renderer: {},
  };

  static override styles: CSSResultGroup = [tokens, base, controls, frameStyle, explorerStyle];

  /** Address of the data set in its JSON form. A new one ends a load that is under way. */
  declare src: string;
  /** Address of the same data set with further sources laid over it. */
  declare contextSrc: string;
  /** Address of a list of problems found when the data were made. */
  declare problemsSrc: string;
  /** A data set of core or its JSON form. Taken as immutable: after a change in place call `reload()`. */
  declare data: object | string | null;
  /** Code of the county shown; of several the first. */
  declare county: string;
  declare view: ViewId | '';
  /** The table in place of the drawing or list. */
  declare table: boolean;
  /** ISO day, `earliest` or `latest`. */
  declare date: string;
  declare facet: Facet | '';
  declare policy: string;
  declare metric: string;
  declare mode: string;
  /** Id of the institution, partnership or event whose card is open. */
  declare selected: string;
  declare theme: State['theme'];
  declare motion: State['motion'];
  /** Level of the explorer's own heading, so that it fits the outline of the page. */
  declare headingLevel: number;
  /** `none` switches all single keys off, `-z -/` some. */
  declare hotkeys: string;
  /** `lazy` waits until the element is within one screen of sight. */
  declare loading: 'lazy' | 'eager';
  /** `svg` never uses the graphics card. */
  declare renderer: 'auto' | 'svg';

  /** Settles when something is drawn for the first time. */
  readonly ready: Promise<void>;
  readonly #loader = new Loader(() => this.#loaded());
  /** Text of the one polite live region. */
  readonly #news = new Passing(this, '');
  readonly #playback = new Playback(this, { step: () => this.step(1), stop: () => this.pause() });
  readonly #around = new Surroundings(this, {
    near: () => this.#startIfWaiting(),
    scheme: (scheme) => this.#store?.request({ type: 'prefer', scheme }),
  });
  #store: Store | null = null;
  #source: ChangeSource = 'api';
  #origin: HTMLElement | null = null;
  #tellReady: () => void = () => {};

  constructor() {
    super();
    this.src = '';
    this.contextSrc = '';
    this.problemsSrc = '';
    this.data = null;
    this.county = '';
    this.view = '';
    this.table = false;
    this.date = '';
    this.facet = '';
    this.policy = '';
    this.metric = '';
    this.mode = '';
    this.selected = '';
    this.lang = '';
    this.theme = 'auto';
    this.motion = 'auto';
    this.headingLevel = 3;
    this.hotkeys = '';
    this.loading = 'lazy';
    this.renderer = 'auto';
    this.ready = new Promise((resolve) => {
      this.#tellReady = resolve;
    });
    this.addEventListener('splot-request', (event) => this.#answer(event));
    this.addEventListener('splot-retry', () => this.reload());
    this.addEventListener('keydown', (event) => this.#key(event));
  }

  /** What the reader chose; null before there are data. */
  get state(): State | null {
    return this.#store?.state ?? null;
  }

  /** What is drawn, as plain data; null before there are data. */
  get scene(): Scene | null {
    return this.#store?.scene ?? null;
  }

  /** Sets fields of the state, as attributes do. */
  setState(wishes: Partial<State>): void {
    this.#answerPending();
    this.#store?.assign(wishes);
  }

  /** Goes so many change states forward, or back where negative. */
  step(by: number): void {
    this.#answerPending();
    this.#store?.request({ type: 'step', by });
  }

  /** Goes from change to change; from the last one it starts over. */
  play(): void {
    this.#store?.request({ type: 'play' });
  }

  /** Stops on the day shown. */
  pause(): void {
    if (this.state?.playing === true) this.#store?.request({ type: 'pause' });
  }

  /** Reads `data` or `src` again; what the reader chose is kept. */
  reload(): void {
    const address = (written: string) => (written === '' ? '' : new URL(written, this.ownerDocument.baseURI).href);
    if (this.data !== null) this.#loader.take(this.data);
    else if (this.src !== '')
      this.#loader.fetch({ src: address(this.src), contextSrc: address(this.contextSrc), problemsSrc: address(this.problemsSrc) });
  }

  /** Properties set just before are asked for first; a new state would be mirrored over them. */
  #answerPending(): void {
    if (this.isUpdatePending && this.#store !== null) this.performUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loader.stop();
  }

  override willUpdate(changed: PropertyValues): void {
    const isAsked = ['src', 'contextSrc', 'problemsSrc', 'data'].some((name) => changed.has(name));
    if (isAsked && (this.data !== null || this.loading === 'eager' || this.#loader.phase !== 'waiting')) this.reload();
    const store = this.#store;
    if (store === null) return;
    const names = mirrored.filter((name) => changed.has(name));
    // Read first: another county brings its own day and closes the card, and both would be mirrored over what was asked for with it; so would the language.
    const values = this.#values(names);
    const language = changed.has('lang') ? { lang: languageOf(this, this.lang) } : {};
    if (changed.has('county') && this.#shownCounty() !== '') this.#showCounty(store, this.#shownCounty());
    store.assign({ ...this.#wishes(store, values), ...language });
  }

  override render(): TemplateResult {
    const words = wordsOf(this.state?.lang ?? languageOf(this, this.lang));
    const { phase, fault } = this.#loader;
    const failed = fault === null ? nothing : this.#failed(fault);
    if (this.#store !== null && this.#store.dataset.institutions.length > 0) return html`${failed}${this.#frame(this.#store)}`;
    if (phase === 'failed') return html`<div class="status"><slot name="error">${failed}</slot><slot></slot></div>`;
    if (phase === 'ready') {
      const cause = words.screen.empty;
      return html`<div class="status"><slot name="empty"><splot-failed-view exportparts="error" .words=${words} .cause=${cause}></splot-failed-view></slot></div>`;
    }
    const hasFallback = [...this.childNodes].some((node) => (node instanceof Element ? node.slot === '' : node.textContent?.trim()));
    if (hasFallback) return html`<slot></slot>`;
    return html`<div class="status"><splot-loading-view exportparts="skeleton" .words=${words}></splot-loading-view></div>`;
  }

  override updated(): void {
    const sheet = this.renderRoot.querySelector<HTMLDialogElement>('dialog.sheet:not([open])');
    sheet?.showModal();
    if (sheet !== null) void this.#enterCard();
  }

  #frame({ state, scene, dataset }: Store): TemplateResult {
    const words = wordsOf(state.lang);
    const choices = choicesOf(dataset, state.lang);
    const { problems = [], contextData = null, contextFault = null } = this.#loader.material ?? {};
    return frame({
      ...state,
      ...leftOut(dataset, problems),
      scene,
      words,
      problems,
      size: this.#around.size,
      headingLevel: this.headingLevel,
      views: ['list', 'network'],
      still: state.motion === 'none',
      renderer: this.renderer,
      settings: state,
      choices: { ...choices, context: contextData !== null },
      counties: choices.counties,
      warning: contextFault === null ? '' : `${words.screen.context}: ${words.screen.errors[contextFault.code]}`,
      news: this.#news.value,
      ask: (request) => this.#request(request),
    });
  }

  #failed({ code, status, problems }: LoadFault): TemplateResult {
    const words = wordsOf(this.state?.lang ?? languageOf(this, this.lang));
    const found = problems.slice(0, 3).flatMap(({ message, hint }) => [message[words.lang], hint?.[words.lang] ?? []].flat());
    const detail = status === 0 ? found.join(' ') : viewWordsOf(words.lang).httpStatus(status);
    return html`<splot-failed-view exportparts="error" .words=${words} .heading=${words.screen.errorTitle} .cause=${words.screen.errors[code]} .detail=${detail}></splot-failed-view>`;
  }

  #startIfWaiting(): void {
    if (this.#loader.phase === 'waiting') this.reload();
  }

  #loaded(): void {
    this.requestUpdate();
    const { phase, material, fault } = this.#loader;
    if (phase === 'failed' && fault !== null) this.#tellFault(fault);
    if (phase !== 'ready' || material === null) return;
    const isFirst = this.#store === null;
    const kept = this.#store?.state;
    const isKnown = kept !== undefined && choicesOf(material.dataset, kept.lang).counties.some(({ id }) => id === kept.counties[0]);
    const store = createStore(material.dataset, { contextData: material.contextData, ...(isKnown ? kept : this.#firstWishes()) });
    this.#store = store;
    if (this.date === 'earliest' || this.date === 'latest') store.assign(this.#wishes(store, this.#values(['date'])));
    this.#adopt(store.state);
    store.subscribe((state, before) => this.#changed(state, before));
    if (material.contextFault !== null) this.#tellFault(material.contextFault);
    this.#tell('splot-load', { problems: material.problems });
    if (isFirst) void this.#announceReady();
  }

  async #announceReady(): Promise<void> {
    await this.updateComplete;
    this.#tellReady();
    this.#tell('splot-ready', {});
  }

  #firstWishes(): Parameters<typeof createStore>[1] {
    const width = this.getBoundingClientRect().width || 840;
    return {
      ...wishesOf(this.#values(mirrored)),
      county: this.#shownCounty(),
      lang: languageOf(this, this.lang),
      scheme: schemeOf(this),
      box: { width: Math.round(width), height: 480 },
    };
  }

  #wishes(store: Store, values: Partial<Record<Mirrored, string | boolean>>): Partial<State> {
    const states = store.scene.timeline.states;
    const end = values.date === 'earliest' ? states[0] : values.date === 'latest' ? states.at(-1) : undefined;
    return wishesOf(end === undefined ? values : { ...values, date: end.date });
  }

  #values(names: readonly Mirrored[]): Partial<Record<Mirrored, string | boolean>> {
    return Object.fromEntries(names.map((name) => [name, this[name]]));
  }

  /** A county that is not to be had leaves the one that is shown, and the scene says so. */
  #showCounty(store: Store, county: string): void {
    store.request({ type: 'show-county', county });
    store.assign({ missing: store.state.counties[0] === county ? [] : [county] });
  }

  #shownCounty(): string {
    return this.county.trim().split(/\s+/u)[0] ?? '';
  }

  /** Properties follow the state, so that a page reads from them what is shown. */
  #adopt(state: State): void {
    for (const name of mirrored) Object.assign(this, { [name]: state[name] });
    this.county = state.counties.join(' ');
    if (this.lang !== '') this.lang = state.lang;
  }

  #answer(event: Event): void {
    // Requests of an explorer inside this one's slots are its own affair.
    if (!(event instanceof CustomEvent) || event.composedPath()[0] === this) return;
    event.stopPropagation();
    this.#request(event.detail as Request);
  }

  #request(request: Request): void {
    if (request.type === 'select' && this.state?.selected === '') this.#origin = focused();
    this.#source = 'user';
    this.#store?.request(request);
    this.#source = 'api';
  }

  #changed(state: State, before: State): void {
    if (state.lang !== before.lang) this.lang = state.lang;
    this.#adopt(state);
    this.requestUpdate();
    this.#playback.play(state.playing);
    if (state.date !== before.date || state.counties !== before.counties) this.#news.become(this.#store?.scene.sentence ?? '', calm);
    if (state.selected !== before.selected && this.#source === 'user') void this.#moveFocus(state.selected);
    if (state.theme !== before.theme) void this.#prefer();
    for (const { type, detail } of stateEvents(state, before, this.#source)) this.#tell(type, detail);
  }

  /** A theme shows in the computed colours only once its attribute is set. */
  async #prefer(): Promise<void> {
    await this.updateComplete;
    this.#store?.request({ type: 'prefer', scheme: schemeOf(this) });
  }

  /** Into the card that opened, or back to where it was opened from. */
  async #moveFocus(selected: string): Promise<void> {
    await this.updateComplete;
    if (selected !== '') return this.#enterCard();
    if (this.#origin?.isConnected === true) this.#origin.focus();
    this.#origin = null;
  }

  async #enterCard(): Promise<void> {
    const card = this.renderRoot.querySelector<CardView>('splot-card-view');
    await card?.updateComplete;
    card?.focusHeading();
  }

  #key(event: KeyboardEvent): void {
    const wish = keyWish(event, this.hotkeys);
    if (wish === null || this.state === null || !this.#fulfil(wish, this.state)) return;
    event.preventDefault();
  }

  /** Whether the wish meant anything here. */
  #fulfil(wish: KeyWish, { view, table, playing, selected, camera, box }: State): boolean {
    if (typeof wish !== 'string') this.#request(wish);
    else if (wish === 'search') void this.#search();
    else if (wish === 'help') void this.renderRoot.querySelector<SettingsView>('splot-settings-view')?.showKeys();
    else if (wish === 'leave') {
      if (!playing && selected === '') return false;
      this.#request(playing ? { type: 'pause' } : { type: 'select', id: '' });
    } else {
      if (view !== 'network' || table) return false;
      const stepped = zoomedStep(camera, box, wish === 'zoom-in' ? 'in' : 'out');
      this.#request({ type: 'zoom', camera: wish === 'fit' ? wholePicture : stepped });
    }
    return true;
  }

  async #search(): Promise<void> {
    this.#request({ type: 'show-table', on: false });
    this.#request({ type: 'show-view', view: 'list' });
    await this.updateComplete;
    this.renderRoot.querySelector<ListView>('splot-list-view')?.focusSearch();
  }

  #tellFault(fault: LoadFault): void {
    const { errors } = wordsOf(languageOf(this, this.lang)).screen;
    this.#tell('splot-error', { code: fault.code, message: errors[fault.code], cause: fault });
  }

  #tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'splot-explorer': SplotExplorer;
  }
}
