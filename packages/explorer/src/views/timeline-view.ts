import {
  html,
  LitElement,
  nothing,
  svg,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { icon } from '../draw/icons.ts';
import { px } from '../draw/svg/number.ts';
import { outline } from '../draw/svg/outline.ts';
import { ask } from '../request.ts';
import type { TimelineMark, TimelineScene } from '../scene/scene.ts';
import { axisStyle } from '../style/axis.ts';
import { base } from '../style/base.ts';
import { viewWordsOf } from '../text/view-words-of.ts';
import type { Words } from '../text/words.ts';
import { wordsOf } from '../text/words-of.ts';
import { isBar, laneRows, markWidth, type PlacedMark } from './lane-rows.ts';
import { timelineStyle } from './timeline-style.ts';

type Lane = TimelineScene['lanes'][number];

/** Height of a row of marks, CSS px. */
const rowHeight = 26;

/**
 * What happened when, in lanes: agreements, meetings, teams, and the stretches without data. Each mark is a button; the lanes are one tab stop.
 *
 * @fires splot-request - A mark was used: `{ type: 'go-to-date', date }` for a point, then `{ type: 'select', id }`.
 * @csspart timeline - The lanes.
 * @csspart event - One mark.
 */
export class TimelineView extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    timeline: { attribute: false },
    selected: {},
    size: { reflect: true },
    axis: { state: true, attribute: false },
    at: { state: true, attribute: false },
  };

  static override styles: CSSResultGroup = [base, axisStyle, timelineStyle];

  declare words: Words;
  declare timeline: TimelineScene | null;
  declare selected: string;
  declare size: 'narrow' | 'medium' | 'wide';
  declare private axis: number;
  declare private at: string;

  #resizes: ResizeObserver | null = null;

  constructor() {
    super();
    this.words = wordsOf('en');
    this.timeline = null;
    this.selected = '';
    this.size = 'wide';
    this.axis = 600;
    this.at = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resizes = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#resizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizes?.disconnect();
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('size')) this.#measure();
  }

  override render(): TemplateResult | typeof nothing {
    const { timeline } = this;
    if (timeline === null) return nothing;
    const labels = viewWordsOf(this.words.lang);
    const lanes = timeline.lanes.filter(({ marks }) => marks.length > 0).map((lane) => ({ lane, placed: laneRows(lane.marks, this.axis) }));
    const marks = lanes.flatMap(({ lane, placed }) => (lane.id === 'nodata' ? [] : placed.map(({ mark }) => mark)));
    const stop = marks.find(({ id }) => id === this.at) ?? marks.find(({ id }) => id === this.selected) ?? marks[0];
    return html`
      <div class="lanes" part="timeline" role="group" aria-label=${labels.lanes} aria-describedby="how" @keydown=${this.#key}>
        ${lanes.map(({ lane, placed }) => this.#lane(lane, placed, stop))}
        <div class="axis cursor" aria-hidden="true"><span class="day-line" .style=${`left:${px(timeline.at * 100)}%`}></span></div>
      </div>
      <p id="how" class="hidden-text">${labels.lanesHint}</p>
      ${timeline.table.rows.length === 0 ? nothing : html`<details><summary>${icon('down', 16)} ${labels.timelineTable}</summary><splot-table-view .words=${this.words} .table=${timeline.table}></splot-table-view></details>`}
    `;
  }

  #lane(lane: Lane, placed: readonly PlacedMark[], stop: TimelineMark | undefined): TemplateResult {
    const rows = Math.max(1, ...placed.map(({ row }) => row + 1));
    const height = lane.id === 'nodata' ? 24 : rows * rowHeight;
    return html`<div class="lane">
      <span class="lane-name">${lane.label}</span>
      <div class="track" .style=${`height:${height}px`}>${placed.map((one) => (lane.id === 'nodata' ? this.#gap(one.mark) : this.#mark(one, one.mark === stop)))}</div>
    </div>`;
  }

  #gap({ start, end, name }: TimelineMark): TemplateResult {
    return html`<span class="gap" role="img" aria-label=${name} title=${name} .style=${`left:${px(start * 100)}%;width:${px((end - start) * 100)}%`}></span>`;
  }

  #mark({ mark, row, text }: PlacedMark, stop: boolean): TemplateResult {
    const { id, start, end, openStart, openEnd, confidence, name, title } = mark;
    const bar = isBar(mark);
    const names = ['mark', bar ? 'bar' : 'point', confidence, openStart ? 'open-start' : '', openEnd ? 'open-end' : ''].join(' ');
    // A bar at the end of the axis grows to the left, so that it stays inside.
    const across = bar
      ? `left:min(${px(start * 100)}%, 100% - ${markWidth}px);width:${px((end - start) * 100)}%`
      : `left:${px((start + end) * 50)}%`;
    const fill = html`<span class="bar-fill">${text === 'inside' ? name : nothing}</span>${text === 'after' || text === 'before' ? html`<span class="beside ${text}">${name}</span>` : nothing}`;
    const top = row * rowHeight + 1;
    return html`${bar || (end - start) * this.axis < markWidth / 2 ? nothing : html`<span class="days" .style=${`top:${top}px;left:${px(start * 100)}%;width:${px((end - start) * 100)}%`}></span>`}
      <button class=${names} part="event" data-id=${id} tabindex=${stop ? 0 : -1} aria-label=${title} title=${title} aria-current=${id === this.selected ? 'true' : nothing}
        .style=${`top:${top}px;${across}`} @click=${() => this.#open(mark)}>${bar ? fill : point(mark)}</button>`;
  }

  #open(mark: TimelineMark): void {
    const { id, date } = mark;
    this.at = id;
    if (!isBar(mark)) ask(this, { type: 'go-to-date', date });
    ask(this, { type: 'select', id });
  }

  #key(event: KeyboardEvent): void {
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('.mark')];
    const here = buttons.findIndex((button) => button === event.target);
    const lanes = buttons.map((button) => button.closest('.lane'));
    const nextLane = lanes.findIndex((lane, i) => i > here && lane !== lanes[here]);
    const laneBefore = lanes.indexOf(lanes.slice(0, here).findLast((lane) => lane !== lanes[here]) ?? null);
    const targets = new Map([
      ['ArrowRight', here + 1],
      ['ArrowLeft', here - 1],
      ['ArrowDown', nextLane],
      ['ArrowUp', laneBefore],
      ['Home', 0],
      ['End', buttons.length - 1],
    ]);
    const target = buttons[targets.get(event.key) ?? -1];
    if (here < 0 || target === undefined) return;
    event.preventDefault();
    this.at = target.dataset['id'] ?? '';
    target.focus();
  }

  #measure(): void {
    const track = this.renderRoot.querySelector('.track');
    if (track !== null && track.clientWidth > 0) this.axis = track.clientWidth;
  }
}

function point({ shape }: TimelineMark): TemplateResult {
  return html`<svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">${shape === 'diamond' ? svg`<path d=${outline('diamond', 5.6)}></path>` : svg`<circle r="5"></circle>`}</svg>`;
}
