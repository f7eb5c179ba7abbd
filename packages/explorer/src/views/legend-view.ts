import { css, html, LitElement, nothing, svg, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { glyph } from '../draw/glyph.ts';
import { icon } from '../draw/icons.ts';
import { colourOr } from '../draw/svg/ink.ts';
import { ask } from '../request.ts';
import type { LegendItem, Shape } from '../scene/scene.ts';
import { base } from '../style/base.ts';
import { controls } from '../style/controls.ts';
import { viewWordsOf } from '../text/view-words-of.ts';
import type { Words } from '../text/words.ts';
import { wordsOf } from '../text/words-of.ts';

/**
 * What the marks mean. Groups are switches that hide and show their institutions.
 *
 * @fires splot-request - `{ type: 'filter', groups }` with the groups to hide.
 * @csspart legend - The whole legend.
 * @csspart legend-item - One entry.
 */
export class LegendView extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    legend: { attribute: false },
    groupsOnly: { type: Boolean, attribute: 'groups-only' },
  };

  static override styles: CSSResultGroup = [
    base,
    controls,
    css`
      :host { min-inline-size: 0; }
      .legend { display: grid; gap: 12px; }
      .items { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 6px; }
      .marks { gap: 6px 20px; color: var(--_muted); font-size: var(--_small); }
      .marks li { display: flex; align-items: center; gap: 8px; }
      .marks svg { flex: none; color: var(--_fg); }
      .toggle {
        display: flex; align-items: center; gap: 6px; min-block-size: 32px; padding: 2px 10px 2px 4px;
        border: 1px solid transparent; border-radius: 999px; background: none; font-size: var(--_small); text-align: start;
      }
      .toggle:hover { background: var(--_hover); }
      .toggle[aria-pressed='false'] { border: 1px dashed var(--_strong-border); color: var(--_muted); text-decoration: line-through; }
      .toggle[aria-pressed='false'] svg { opacity: 0.35; }
      @media (pointer: coarse) { .toggle { min-block-size: 44px; } }
      .all { padding-inline: 10px; color: var(--_accent); }
      summary { display: inline-flex; align-items: center; gap: 6px; min-block-size: 36px; color: var(--_muted); font-size: var(--_small); list-style: none; }
      summary::-webkit-details-marker { display: none; }
      summary:hover { color: var(--_fg); }
      details:not([open]) summary .icon { rotate: -90deg; }
    `,
  ];

  declare words: Words;
  declare legend: readonly LegendItem[];
  /** Leaves out the marks of the drawing, for views that draw none. */
  declare groupsOnly: boolean;

  constructor() {
    super();
    this.words = wordsOf('en');
    this.legend = [];
    this.groupsOnly = false;
  }

  override render(): TemplateResult {
    const labels = viewWordsOf(this.words.lang);
    const groups = this.legend.filter(({ kind }) => kind === 'group');
    const marks = this.legend.filter(({ kind }) => kind !== 'group');
    const hidden = groups.some(({ on }) => !on);
    return html`<div class="legend" part="legend">
      <ul class="items" role="list" aria-label=${labels.groups}>
        ${groups.map((item) => html`<li part="legend-item">${this.#toggle(item)}</li>`)}
        ${hidden ? html`<li><button class="toggle all" @click=${() => ask(this, { type: 'filter', groups: [] })}>${labels.showAllGroups}</button></li>` : nothing}
      </ul>
      ${
        this.groupsOnly || marks.length === 0
          ? nothing
          : html`<details open><summary>${icon('down', 16)} ${labels.marks}</summary>
        <ul class="items marks" role="list">${marks.map((item) => html`<li part="legend-item">${sample(item)} ${item.label}</li>`)}</ul></details>`
      }
    </div>`;
  }

  #toggle(item: LegendItem): TemplateResult {
    return html`<button class="toggle" aria-pressed=${item.on ? 'true' : 'false'} title=${this.words.screen.legendHint} @click=${() => this.#flip(item)}>
      ${glyph({ ...item, shape: shapeOf(item) }, 10)} ${item.label} ${item.count === null ? nothing : html`<span class="muted number">${item.count}</span>`}
    </button>`;
  }

  #flip(item: LegendItem): void {
    const hidden = this.legend
      .filter(({ kind, on, group }) => kind === 'group' && (group === item.group ? on : !on))
      .map(({ group }) => group);
    ask(this, { type: 'filter', groups: hidden });
  }
}

/** A mark of the drawing in small: a stroke for ties, a glyph for the rest. */
function sample(item: LegendItem): TemplateResult {
  const { id, kind, shape, dash, fill, r } = item;
  if (id === 'presence:lead') return leadSample();
  if (shape !== 'line' && shape !== 'arc') return glyph({ ...item, shape, fill: kind === 'hub' ? '' : fill }, Math.max(4, r));
  const stroke = colourOr(fill, 'currentColor');
  const round = dash[0] === 1 ? 'round' : nothing;
  const d = shape === 'arc' ? 'M2 13Q16 3 30 13' : 'M2 10H30';
  return html`<svg width="32" height="20" viewBox="0 0 32 20" fill="none" stroke-width="2" aria-hidden="true">${svg`<path d=${d} stroke=${stroke} stroke-dasharray=${dash.length === 0 ? nothing : dash.join(' ')} stroke-linecap=${round}></path>`}</svg>`;
}

function shapeOf({ shape }: LegendItem): Shape {
  return shape === 'line' || shape === 'arc' ? 'circle' : shape;
}

/** The double ring and the letter of a leader. */
function leadSample(): TemplateResult {
  return html`<svg width="28" height="28" viewBox="-14 -14 28 28" aria-hidden="true">
    <circle r="7" fill="currentColor"></circle>
    <circle r="11" fill="none" stroke="currentColor" stroke-width="1.8"></circle>
    <text y="3.5" text-anchor="middle" font-size="9" font-weight="700" fill="var(--_bg)">L</text>
  </svg>`;
}
