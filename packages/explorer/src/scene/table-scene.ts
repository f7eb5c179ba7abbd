/** A table: what is drawn, as rows. */
export interface SceneTable {
  readonly caption: string;
  readonly columns: readonly { readonly id: string; readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly SceneRow[];
}

/** One row; `cells` is aligned with the columns. */
export interface SceneRow {
  readonly id: string;
  /** Institution or hub the row opens, or empty. */
  readonly opens: string;
  readonly cells: readonly SceneCell[];
}

/** What a cell shows, and what it sorts by. */
export interface SceneCell {
  readonly text: string;
  readonly sort: string | number;
}
