import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from '../draw/icons.ts';
import { px } from '../draw/svg/number.ts';
import { ask } from '../request.ts';
import type { TimelineScene } from '../scene/scene.ts';
import { axisStyle } from '../style/axis.ts';
import { base } from '../style/base.ts';
import { controls } from '../style/controls.ts';
import { viewWordsOf } from '../text/view-words-of.ts';
import type { Words } from '../text/words.ts';
import { wordsOf } from '../text/words-of.ts';
import { dayAt, readTypedDay, yearsFrom } from './axis-day.ts';
import { timeBarStyle } from './time-bar-style.ts';

/**
 * The day shown: a slider over the change states, a field for any day, steps and play. Nothing moves before the reader says so.
 *
 * @fires splot-request - `{ type: 'go-to-date', date }`, `{ type: 'step', by }`, `{ type: 'play' }` or `{ type: 'pause' }`.
 * @csspart handle - The handle of the slider.
 */
export class TimeBarView extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    timeline: { attribute: false },
    date: {},
    playing: { type: Boolean },
    size: { reflect: true },
    fault: { state: true, attribute: false },
  };

  static override styles: CSSResultGroup = [base, controls, axisStyle, timeBarStyle];

  declare words: Words;
  declare timeline: TimelineScene | null;
  /** ISO day shown. */
  declare date: string;
  declare playing: boolean;
  declare size: 'narrow' | 'medium' | 'wide';
  declare private fault: boolean;

  constructor() {
    super();
    this.words = wordsOf('en');
    this.timeline = null;
    this.date = '';
    this.playing = false;
    this.size = 'wide';
    this.fault = false;
  }

  override render(): TemplateResult | typeof nothing {
    const { timeline } = this;
    if (timeline === null || timeline.states.length === 0) return nothing;
    return html`<div class="bar" role="group" aria-label=${this.words.screen.timeline}>${this.size === 'narrow' ? [this.#slider(timeline), this.#controls(timeline)] : [this.#controls(timeline), this.#slider(timeline)]}</div>`;
  }

  #slider(timeline: TimelineScene): TemplateResult {
    const { current, states, at, dateLabel } = timeline;
    const changes = states[current]?.changes ?? viewWordsOf(this.words.lang).noChangeYet;
    const spacing = this.size === 'narrow' ? 2 : 1;
    return html`<div class="axis scrub" @pointerdown=${this.#grab}>
      <div class="rail"></div>
      ${states.map((state, i) => html`<span class="state ${i <= current ? 'past' : ''}" .style=${`left:${px(state.at * 100)}%`}></span>`)}
      ${timeline.ticks.filter((_, i) => i % spacing === 0).map((tick) => html`<span class=${tick.at > 0.96 ? 'tick number last' : 'tick number'} .style=${`left:${px(tick.at * 100)}%`}>${tick.label}</span>`)}
      <div class="handle" part="handle" role="slider" tabindex="0" aria-label=${this.words.screen.date} aria-valuemin=${Math.min(0, current)} aria-valuemax=${states.length - 1}
        aria-valuenow=${current} aria-valuetext=${`${dateLabel}, ${changes}`} .style=${`left:${px(at * 100)}%`} @keydown=${this.#key}></div>
    </div>`;
  }

  #controls({ current, states, dateLabel }: TimelineScene): TemplateResult {
    const { screen, lang } = this.words;
    const labels = viewWordsOf(lang);
    const changes = states[current]?.changes ?? labels.noChangeYet;
    return html`<div class="controls">
      <div class="steps">
        ${this.#button('previous', screen.previousState, () => this.#step(-1), current <= 0)}
        ${this.#button('next', screen.nextState, () => this.#step(1), current >= states.length - 1)}
        ${this.#button(this.playing ? 'pause' : 'play', this.playing ? screen.pause : screen.play, () => ask(this, { type: this.playing ? 'pause' : 'play' }), states.length < 2)}
      </div>
      <label class="day">
        <span class="hidden-text">${screen.typedDate}</span>
        <input class="field number" inputmode="numeric" autocomplete="off" size="10" placeholder=${labels.dayForm} .value=${dateLabel}
          aria-invalid=${this.fault ? 'true' : nothing} aria-describedby="fault" @change=${this.#typed} />
      </label>
      <span class="changes muted small">${changes}</span>
      <span id="fault" class="fault small" role="alert">${this.fault ? labels.noSuchDay : ''}</span>
    </div>`;
  }

  #button(name: Parameters<typeof icon>[0], label: string, act: () => void, off: boolean): TemplateResult {
    return html`<button class="icon-button" aria-label=${label} title=${label} ?disabled=${off} @click=${act}>${icon(name)}</button>`;
  }

  #step(by: number): void {
    ask(this, { type: 'step', by });
  }

  #go(date: string): void {
    ask(this, { type: 'go-to-date', date });
  }

  #typed({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const date = readTypedDay(target.value);
    this.fault = date === null;
    if (date === null) return;
    this.#go(date);
    // As it is written everywhere else, once the day is shown.
    requestAnimationFrame(() => {
      target.value = this.timeline?.dateLabel ?? '';
    });
  }

  #key(event: KeyboardEvent): void {
    const { timeline } = this;
    if (timeline === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const steps = new Map([
      ['ArrowRight', 1],
      ['ArrowUp', 1],
      ['ArrowLeft', -1],
      ['ArrowDown', -1],
    ]);
    const days = new Map([
      ['Home', timeline.states[0]?.date],
      ['End', timeline.states.at(-1)?.date],
      ['PageUp', yearsFrom(this.date, 1)],
      ['PageDown', yearsFrom(this.date, -1)],
    ]);
    const by = steps.get(event.key);
    const day = days.get(event.key);
    if (by === undefined && day === undefined) return;
    event.preventDefault();
    if (by !== undefined) this.#step(by);
    else if (day !== undefined) this.#go(day);
  }

  #grab(event: PointerEvent): void {
    const rail = event.currentTarget;
    if (!(rail instanceof HTMLElement) || event.button !== 0 || this.timeline === null) return;
    const { from, to } = this.timeline;
    const follow = ({ clientX }: PointerEvent) => {
      const { left, width } = rail.getBoundingClientRect();
      const date = dayAt({ from, to }, (clientX - left) / width);
      if (date !== this.date) this.#go(date);
    };
    const listeners = new AbortController();
    const end = () => listeners.abort();
    rail.setPointerCapture(event.pointerId);
    rail.addEventListener('pointermove', follow, { signal: listeners.signal });
    rail.addEventListener('pointerup', end, { signal: listeners.signal });
    rail.addEventListener('pointercancel', end, { signal: listeners.signal });
    follow(event);
  }
}
