import { counties, countiesOf } from '../../model/county.ts';
import type { Dataset } from '../../model/dataset.ts';
import { lookup } from '../../model/lookup.ts';
import type { Row } from '../../model/tables.ts';

/**
 * The data set as if these institutions did not count: on record, as collective bodies are, but in no network and no number. Partnerships stay
 * in the counties they were in, also where it was their leader who placed them there.
 *
 * @throws TypeError naming an id that is no institution of the data set.
 */
export function withoutInstitutions(dataset: Dataset, ids: readonly string[]): Dataset {
  const { institutions } = lookup(dataset);
  const unknown = ids.find((id) => !institutions.has(id));
  if (unknown !== undefined) throw new TypeError(`conveners names an institution that is not there: ${JSON.stringify(unknown)}`);
  const left = new Set(ids);
  return {
    ...dataset,
    institutions: dataset.institutions.map((row) => (left.has(row.id) ? { ...row, kind: 'collective' } : row)),
    partnerships: dataset.partnerships.map((row) => (row.places.length > 0 ? row : { ...row, places: placesOf(dataset, row) })),
  };
}

/** Where a partnership without places belongs; an empty id keeps one nowhere that was nowhere. */
function placesOf(dataset: Dataset, row: Row<'partnerships'>): readonly string[] {
  const placeOf = new Map(counties(dataset).map(({ code, place }) => [code, place]));
  const places = countiesOf(dataset, 'partnerships', row).map((code) => placeOf.get(code) ?? code);
  return places.length > 0 ? places : [''];
}
