import type { Dataset } from '../../model/dataset.ts';
import { lookup } from '../../model/lookup.ts';
import { oncePerDataset } from '../../model/memo.ts';
import { isCounted } from '../../model/standing.ts';

/** What each unit counts as when units are rolled up: the nearest body above it that is no unit itself. Others count as themselves and are not in it. */
export const bodyOfUnit: (dataset: Dataset) => ReadonlyMap<string, string> = oncePerDataset((dataset) => {
  const { institutions } = lookup(dataset);
  const bodies = new Map<string, string>();
  for (const unit of dataset.institutions) {
    const passed = new Set<string>();
    let at = unit;
    while (at.kind === 'unit' && !passed.has(at.id)) {
      passed.add(at.id);
      const parent = institutions.get(at.parent);
      if (!isCounted(parent)) break;
      at = parent;
    }
    if (at !== unit) bodies.set(unit.id, at.id);
  }
  return bodies;
});
