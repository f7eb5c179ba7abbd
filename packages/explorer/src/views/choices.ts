/** Something to choose from a list, named in the reader's language. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** What the settings show as chosen. */
export interface Settings {
  readonly facet: string;
  readonly policy: string;
  readonly metric: string;
  readonly mode: string;
  readonly meetings: boolean;
  readonly ghosts: boolean;
  readonly context: boolean;
  readonly theme: 'auto' | 'light' | 'dark' | 'contrast';
  readonly motion: 'auto' | 'none';
}

/** What there is to choose from; `context` tells whether there is a data set with further sources. */
export interface Choices {
  readonly facets: readonly Choice[];
  readonly policies: readonly Choice[];
  readonly metrics: readonly Choice[];
  readonly modes: readonly Choice[];
  readonly context: boolean;
}
