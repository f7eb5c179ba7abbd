import type { Facet } from '@splot/core';
import type { Box, Camera, Scheme, ViewId } from '../request.ts';

/** What the reader chose; frozen. Everything on screen follows from it and the dataset. */
export interface State {
  /** Codes of the counties shown (TERYT, else place id); the first is drawn. */
  readonly counties: readonly string[];
  /** Codes of counties that were asked for and are not to be had: said so until another county is chosen. */
  readonly missing: readonly string[];
  readonly view: ViewId;
  readonly table: boolean;
  /** ISO day shown. */
  readonly date: string;
  readonly facet: Facet;
  readonly policy: string;
  readonly metric: string;
  /** Projection that one-mode metrics use. */
  readonly mode: string;
  /** Institution, partnership or event whose card is open, or empty. */
  readonly selected: string;
  /** Search text of the list. */
  readonly search: string;
  /** Groups hidden by the legend. */
  readonly hidden: readonly string[];
  readonly meetings: boolean;
  readonly ghosts: boolean;
  /** Facts of the context data set are laid over the base one. */
  readonly context: boolean;
  readonly lang: 'pl' | 'en';
  readonly theme: 'auto' | 'light' | 'dark' | 'contrast';
  readonly motion: 'auto' | 'none';
  /** What `theme: 'auto'` means here. */
  readonly scheme: Scheme;
  readonly box: Box;
  readonly camera: Camera;
  readonly playing: boolean;
}
