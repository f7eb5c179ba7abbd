/** One SVG element as plain data: the one form from which both the page and the exported text are made. */
export interface Drawn {
  readonly tag: 'g' | 'path' | 'circle' | 'text' | 'title' | 'desc' | 'rect';
  /** Names an element from one drawing to the next; unique among its siblings. Elements without a key follow their position. */
  readonly key?: string;
  /** Our own names only; values are text and never parsed as markup. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children?: readonly Drawn[];
  readonly text?: string;
}
