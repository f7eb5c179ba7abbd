import type { Dataset } from '../model/dataset.ts';
import { oncePerDataset } from '../model/memo.ts';
import { isUsed } from '../model/standing.ts';
import { mustRead } from './dating.ts';
import { isoOf, isWritable } from './day.ts';

/**
 * Last day the data speak of: the one the data set names, else the latest day of any source, `time` or `seen` of a row in use; '' if there is none. It closes axes
 * and durations only: nothing ends there.
 */
export const horizonOf: (dataset: Dataset) => string = oncePerDataset((dataset) => {
  if (dataset.about.horizon !== '') return dataset.about.horizon;
  let latest = -Infinity;
  const hear = (id: string, text: string) => {
    if (text === '') return;
    const { from, to } = mustRead(id, text);
    const day = to?.hi ?? from?.hi ?? -Infinity;
    if (isWritable(day)) latest = Math.max(latest, day);
  };
  for (const { id, published, retrieved } of dataset.sources) hear(id, published || retrieved);
  for (const rows of [dataset.institutions, dataset.partnerships, dataset.memberships, dataset.events, dataset.ties, dataset.offers]) {
    for (const row of rows) {
      if (!isUsed(row)) continue;
      hear(row.id, row.time);
      hear(row.id, row.seen);
    }
  }
  return latest === -Infinity ? '' : isoOf(latest);
});
