import type { Dataset } from '../../model/dataset.ts';

/** Points of the scales that come with the model; a data set's own scale of the same name goes before. */
const shipped: ReadonlyMap<string, readonly string[]> = new Map([
  ['frey', ['0', '1', '2', '3', '4', '5']],
  ['partner', ['1', '2', '3', '4']],
  ['partner-trust', ['1', '2', '3', '4']],
  ['partner-value', ['1', '2', '3', '4']],
]);

/** Points of a scale, or null if nobody says what they are. */
export function pointsOf({ scales }: Dataset, scale: string): readonly string[] | null {
  const own = scales.filter((point) => point.scale === scale).map(({ code }) => code);
  return own.length > 0 ? own : (shipped.get(scale) ?? null);
}
