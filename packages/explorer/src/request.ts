/** What a reader can ask for. Views send these; `state/requests.ts` answers each. */
export type Request =
  | { readonly type: 'go-to-date'; readonly date: string }
  | { readonly type: 'step'; readonly by: number }
  | { readonly type: 'show-view'; readonly view: ViewId }
  | { readonly type: 'show-table'; readonly on: boolean }
  | { readonly type: 'show-county'; readonly county: string }
  | { readonly type: 'select'; readonly id: string }
  | { readonly type: 'search'; readonly text: string }
  /** `groups` are the codes to hide; an empty list shows all. */
  | { readonly type: 'filter'; readonly groups: readonly string[] }
  | { readonly type: 'set-option'; readonly name: OptionName; readonly value: string }
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  | { readonly type: 'zoom'; readonly camera: Camera }
  /** The drawing has another size, in CSS px. */
  | { readonly type: 'resize'; readonly box: Box }
  /** The reader's system asks for light or dark, or changed its mind. */
  | { readonly type: 'prefer'; readonly scheme: Scheme }
  | { readonly type: 'undo' };

/** Views of the explorer; each has a table twin. */
export type ViewId = 'list' | 'network';

/** Options a reader may set; values are those of the attributes of the same name. */
export type OptionName = 'facet' | 'policy' | 'metric' | 'mode' | 'meetings' | 'ghosts' | 'context' | 'lang' | 'theme' | 'motion';

/** Size of the drawing in CSS px. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** What the reader's system prefers; it counts while the theme is `auto`. */
export type Scheme = 'light' | 'dark';

/** Part of the drawing on screen: centre in scene coordinates (CSS px) and magnification; `{ x: 0, y: 0, ratio: 1 }` shows all, centred. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** Sends a request up from a view, through shadow roots, to the nearest `<splot-explorer>`. */
export function ask(from: EventTarget, request: Request): void {
  from.dispatchEvent(new CustomEvent<Request>('splot-request', { detail: request, bubbles: true, composed: true }));
}
