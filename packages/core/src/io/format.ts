import type { Dataset } from '../model/dataset.ts';
import type { Text } from '../model/text.ts';
import type { Layer, NamedFile, Reading } from './layer.ts';

/** A file format: text or bytes to tables and back, without a file system. */
export interface Format {
  readonly id: string;
  /** Endings of its files, with the dot. */
  readonly extensions: readonly string[];
  readonly label: Text;
  /** Whether these files, all of one data set, are of this format. */
  readonly recognises: (files: readonly NamedFile[]) => boolean;
  /** Tables as they stand in the files; null if nothing can be used. What is wrong goes to `findings`. */
  readonly read?: (files: readonly NamedFile[], reading: Reading) => Layer | null;
  readonly write?: (dataset: Dataset) => readonly NamedFile[];
}
