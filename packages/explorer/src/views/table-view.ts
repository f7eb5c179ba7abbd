import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../draw/icons.ts';
import { arrangedRows, type Sorting } from '../draw/table/arranged-rows.ts';
import { ask } from '../request.ts';
import type { SceneRow, SceneTable } from '../scene/scene.ts';
import { base } from '../style/base.ts';
import { controls } from '../style/controls.ts';
import { counted } from '../text/plurals.ts';
import { viewWordsOf } from '../text/view-words-of.ts';
import type { Words } from '../text/words.ts';
import { wordsOf } from '../text/words-of.ts';
import { tableStyle } from './table-style.ts';

type Column = SceneTable['columns'][number];

/** The first of these columns names the row; without one the first column does. */
const naming = new Set(['name', 'institution', 'title']);

/** Filter boxes pay off from so many rows. */
const longTable = 8;

/**
 * Everything a view shows, as a table: sorted by a click on a header, filtered by typing.
 *
 * @fires splot-request - The reader opened a row: `{ type: 'select', id }`.
 * @csspart table - The table.
 * @csspart row - One row.
 */
export class TableView extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    table: { attribute: false },
    sorting: { state: true, attribute: false },
    filter: { state: true, attribute: false },
  };

  static override styles: CSSResultGroup = [base, controls, tableStyle];

  declare words: Words;
  declare table: SceneTable | null;
  declare private sorting: Sorting | null;
  declare private filter: string;

  constructor() {
    super();
    this.words = wordsOf('en');
    this.table = null;
    this.sorting = null;
    this.filter = '';
  }

  override render(): TemplateResult | typeof nothing {
    const { table, words, sorting, filter } = this;
    if (table === null) return nothing;
    const rows = arrangedRows(table, { sorting, filter, lang: words.lang });
    return html`
      ${table.rows.length < longTable ? nothing : this.#filterBox(rows.length)}
      <div class="scroll" role="region" tabindex="0" aria-label=${viewWordsOf(words.lang).scrollable(table.caption)}>
        <table part="table">
          <caption><span>${table.caption}</span></caption>
          <thead><tr>${table.columns.map((column) => this.#header(column))}</tr></thead>
          <tbody>${repeat(
            rows,
            ({ id }) => id,
            (row) => this.#row(row, table.columns),
          )}</tbody>
        </table>
      </div>`;
  }

  #filterBox(found: number): TemplateResult {
    const { screen, lang } = this.words;
    return html`<div class="tools">
      <label><span class="hidden-text">${screen.filterRows}</span>
        <input class="field" type="search" autocomplete="off" placeholder=${screen.filterRows} .value=${this.filter} @input=${this.#filterRows} /></label>
      <span class="muted small" role="status">${counted(lang, screen.rows, found)}</span>
    </div>`;
  }

  #header({ id, label, numeric }: Column): TemplateResult {
    const sorted = this.sorting?.column === id ? this.sorting : null;
    return html`<th scope="col" class=${numeric ? 'numeric' : ''} aria-sort=${sorted === null ? 'none' : sorted.falling ? 'descending' : 'ascending'}>
      <button title=${this.words.screen.sort(label)} @click=${() => this.#sort(id, numeric)}>${label} ${icon(sorted === null ? 'sort' : sorted.falling ? 'down' : 'up', 14)}</button>
    </th>`;
  }

  #row({ opens, cells }: SceneRow, columns: readonly Column[]): TemplateResult {
    // A row without a name, such as a stretch without data, is known by the first thing it says.
    const said = (i: number) => cells[i] !== undefined && cells[i].text !== '';
    const wanted = columns.findIndex(({ id }) => naming.has(id));
    const named = said(wanted) ? wanted : cells.findIndex((_, i) => said(i));
    return html`<tr part="row">${cells.map(({ text }, i) => {
      if (i !== named) return html`<td class=${columns[i]?.numeric === true ? 'numeric' : ''}>${text}</td>`;
      return html`<th scope="row">${opens === '' ? text : html`<button class="opens" @click=${() => ask(this, { type: 'select', id: opens })}>${text}</button>`}</th>`;
    })}</tr>`;
  }

  /** Numbers begin with the greatest, texts with the first letter; a second click turns the order round, a third gives back the first order. */
  #sort(column: string, numeric: boolean): void {
    if (this.sorting?.column !== column) this.sorting = { column, falling: numeric };
    else this.sorting = this.sorting.falling === numeric ? { column, falling: !numeric } : null;
  }

  #filterRows({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.filter = target.value;
  }
}
