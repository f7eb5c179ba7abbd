import type { Problem } from '@splot/core';
import { html, nothing, type TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { icon } from '../draw/icons.ts';
import type { Camera, Request, ViewId } from '../request.ts';
import type { Scene } from '../scene/scene.ts';
import { viewWordsOf } from '../text/view-words-of.ts';
import type { Words } from '../text/words.ts';
import type { Choice, Choices, Settings } from './choices.ts';

/** Width classes of the explorer itself, not of the window: below 600, below 960 and from 960 CSS px. */
export type Size = 'narrow' | 'medium' | 'wide';

/** What the frame shows. */
export interface Frame {
  readonly scene: Scene;
  readonly words: Words;
  readonly size: Size;
  readonly headingLevel: number;
  readonly views: readonly ViewId[];
  readonly table: boolean;
  readonly search: string;
  readonly selected: string;
  readonly camera: Camera;
  readonly playing: boolean;
  readonly still: boolean;
  readonly renderer: 'auto' | 'svg';
  readonly settings: Settings;
  readonly choices: Choices;
  readonly counties: readonly Choice[];
  readonly problems: readonly Problem[];
  readonly leftOut: number;
  readonly records: number;
  /** Told to assistive technology when it changes. */
  readonly news: string;
  /** Something is missing from what was asked for; empty if not. */
  readonly warning: string;
  readonly ask: (request: Request) => void;
}

/** The explorer once there are data: title, sentence, tabs, view, card, timeline and the day, arranged for its width. */
export function frame(model: Frame): TemplateResult {
  const { scene, words, size } = model;
  return html`<div class="frame ${size}" part="base">
    <header part="header">
      ${heading(model.headingLevel, 'hidden-text', scene.title)}
      <div class="top">
        <slot name="title"><splot-county-view .words=${words} .counties=${model.counties} .county=${scene.counties[0] ?? ''}></splot-county-view></slot>
        <div class="toolbar" part="toolbar">
          <slot name="toolbar"></slot>
          ${languages(model)}
          <splot-settings-view .words=${words} .settings=${model.settings} .choices=${model.choices}></splot-settings-view>
        </div>
      </div>
      <splot-summary-view exportparts="sentence" .words=${words} .sentence=${scene.sentence} .facts=${scene.facts} .notices=${scene.notices} .size=${size}></splot-summary-view>
    </header>
    ${model.leftOut > 0 ? problems(model) : nothing}
    ${model.warning === '' ? nothing : html`<p class="muted small" role="status">${model.warning}</p>`}
    <div class="body">
      <div class="content">
        <splot-tabs-view exportparts="tabs, tab" .words=${words} .views=${model.views} .view=${scene.view} .table=${model.table}></splot-tabs-view>
        <div class="view" part="view" role="tabpanel" aria-label=${words.screen.views[scene.view]}>${view(model)}</div>
        <section class="time" aria-label=${words.screen.timeline}>
          ${size === 'narrow' ? nothing : bar(model)}
          <splot-timeline-view exportparts="timeline, event" .words=${words} .timeline=${scene.timeline} .selected=${model.selected} .size=${size}></splot-timeline-view>
        </section>
      </div>
      ${side(model)}
    </div>
    ${model.leftOut === 0 && model.problems.length > 0 ? problems(model) : nothing}
    <footer part="footer"><slot name="footer"></slot></footer>
    ${size === 'narrow' ? bar(model) : nothing}
    <p class="hidden-text" role="status" aria-live="polite">${model.news}</p>
  </div>`;
}

function heading(level: number, name: string, text: string): TemplateResult {
  const tag = unsafeStatic(`h${Math.min(6, Math.max(1, Math.round(level)))}`);
  return staticHtml`<${tag} class=${name}>${text}</${tag}>`;
}

function problems({ words, problems: found, leftOut, records }: Frame): TemplateResult {
  return html`<splot-problems-view exportparts="status" .words=${words} .problems=${found} .leftOut=${leftOut} .records=${records}></splot-problems-view>`;
}

/** Where room is scarce, only the language one can change to. */
function languages({ words, size, ask }: Frame): TemplateResult {
  const all = (['pl', 'en'] as const).filter((code) => size !== 'narrow' || code !== words.lang);
  return html`<div class="languages" role="group" aria-label=${words.screen.language}>
    ${all.map((code) => html`<button lang=${code} aria-label=${viewWordsOf(words.lang).languages[code]} aria-pressed=${words.lang === code ? 'true' : 'false'} @click=${() => ask({ type: 'set-option', name: 'lang', value: code })}>${code.toUpperCase()}</button>`)}
  </div>`;
}

function view(model: Frame): TemplateResult {
  const { scene, words, size, selected } = model;
  if (model.table) return html`<splot-table-view exportparts="table, row" .words=${words} .table=${scene.table}></splot-table-view>`;
  if (scene.view === 'list') {
    return html`<splot-list-view exportparts="row" .words=${words} .groups=${scene.groups} .search=${model.search} .selected=${selected}></splot-list-view>`;
  }
  return html`<splot-network-view exportparts="network, overlay-node, toolbar" .words=${words} .scene=${scene} .camera=${model.camera} .selected=${selected} .still=${model.still} .renderer=${model.renderer} .size=${size}></splot-network-view>
    <splot-legend-view exportparts="legend, legend-item" .words=${words} .legend=${scene.legend}></splot-legend-view>`;
}

function bar({ scene, words, size, playing }: Frame): TemplateResult {
  return html`<splot-time-bar-view class="bar" exportparts="handle" .words=${words} .timeline=${scene.timeline} .date=${scene.date} .playing=${playing} .size=${size}></splot-time-bar-view>`;
}

function side(model: Frame): TemplateResult {
  const { scene, words, size, headingLevel } = model;
  const card = html`<splot-card-view exportparts="card" .words=${words} .card=${scene.card} .level=${headingLevel + 1} .sheet=${size === 'narrow'}></splot-card-view><slot name="card-footer"></slot>`;
  const sources = html`<splot-sources-view .words=${words} .sources=${scene.sources}></splot-sources-view>`;
  if (size === 'wide') {
    return html`<aside class="side" aria-label=${scene.card === null ? words.screen.sources : words.screen.card}>
      ${scene.card === null ? html`<p class="side-hint muted">${viewWordsOf(words.lang).noSelection}</p>${heading(headingLevel + 1, 'side-title', words.screen.sources)}${sources}` : card}
    </aside>`;
  }
  const folded = html`<details class="sheet-sources"><summary>${icon('down', 18)} ${words.screen.sources} <span class="muted number">${scene.sources.length}</span></summary>${sources}</details>`;
  if (scene.card === null) return folded;
  if (size === 'medium') return html`${folded}<aside class="drawer" aria-label=${words.screen.card}><div>${card}</div></aside>`;
  return html`${folded}<dialog class="sheet" aria-label=${scene.card.name} @cancel=${(event: Event) => {
    event.preventDefault();
    model.ask({ type: 'select', id: '' });
  }}>${card}</dialog>`;
}
