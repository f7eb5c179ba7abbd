import type { Dataset } from '../../model/dataset.ts';
import { oncePerDataset } from '../../model/memo.ts';

// A data set's own scale of the same name goes before.
const shipped: ReadonlyMap<string, readonly string[]> = new Map([
  ['frey', ['0', '1', '2', '3', '4', '5']],
  ['partner', ['1', '2', '3', '4']],
  ['partner-trust', ['1', '2', '3', '4']],
  ['partner-value', ['1', '2', '3', '4']],
]);

/** Points of a scale: the data set's own or those of a scale that comes with the model; null if nobody says what they are. */
export function pointsOf(dataset: Dataset, scale: string): readonly string[] | null {
  return ownPoints(dataset).get(scale) ?? shipped.get(scale) ?? null;
}

const ownPoints = oncePerDataset(({ scales }) => {
  const points = new Map<string, string[]>();
  for (const { scale, code } of scales) {
    const known = points.get(scale);
    if (known === undefined) points.set(scale, [code]);
    else known.push(code);
  }
  return points;
});
