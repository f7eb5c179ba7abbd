import type { Dataset } from '../../model/dataset.ts';

/**
 * The data set as if only what belongs to a programme had come about: its partnerships, their members, events and offers, and the ties
 * recorded in these. Everything else counts as called off. Without `programmes` any programme will do.
 *
 * @throws TypeError naming an id that is no partnership of kind programme.
 */
export function projectOnly(dataset: Dataset, programmes: readonly string[] | undefined): Dataset {
  const known = new Set(dataset.partnerships.filter(({ kind }) => kind === 'programme').map(({ id }) => id));
  const unknown = programmes?.find((id) => !known.has(id));
  if (unknown !== undefined) throw new TypeError(`programmes names a programme that is not there: ${JSON.stringify(unknown)}`);
  const wanted = programmes === undefined ? known : new Set(programmes);
  const partnerships = new Set(
    dataset.partnerships.filter(({ id, programme }) => wanted.has(id) || wanted.has(programme)).map(({ id }) => id),
  );
  const events = new Set(dataset.events.filter((row) => row.partnerships.some((id) => partnerships.has(id))).map(({ id }) => id));
  return {
    ...dataset,
    partnerships: dataset.partnerships.map((row) => (partnerships.has(row.id) ? row : { ...row, status: 'cancelled' })),
    events: dataset.events.map((row) => (events.has(row.id) ? row : { ...row, status: 'cancelled' })),
    ties: dataset.ties.map((row) => (partnerships.has(row.partnership) || events.has(row.event) ? row : { ...row, status: 'cancelled' })),
    offers: dataset.offers.map((row) => (partnerships.has(row.partnership) ? row : { ...row, status: 'inactive' })),
  };
}
