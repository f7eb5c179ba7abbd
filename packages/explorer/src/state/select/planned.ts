import { homeCounty, isFault, lookup, readEdtf, type Dataset, type Row, type Spell } from '@splot/core';
import { remembered } from './memo.ts';
import { spellsOf } from './scope.ts';

/** Days, both included, on which something announced is shown as such. */
export interface PlannedWindow {
  readonly from: number;
  readonly to: number;
}

/**
 * From the day its source was published, or the first day it may begin, to the last day it was announced for. What was announced for no
 * day at all is shown on the day its source was published.
 */
export function plannedWindow(dataset: Dataset, spell: Spell): PlannedWindow {
  const row = dataset[spell.table][spell.at]!;
  const published = publishedOn(dataset, row.source);
  const signed = 'signed' in row ? lastDayOf(row.signed) : -Infinity;
  const { startMin, endMax } = spell.bounds;
  const from = spell.dated ? Math.min(startMin, published.from) : published.from;
  return { from, to: Math.max(spell.dated ? endMax - 1 : -Infinity, signed, published.to) };
}

/** Bodies at home in a county that a source of that time only announces: shown as long as what the same source announces. */
export function plannedInstitutions(dataset: Dataset, county: string, day: number): readonly Row<'institutions'>[] {
  return plannedOf(dataset, county).flatMap(({ row, window }) => (day >= window.from && day <= window.to ? [row] : []));
}

const plannedOf = remembered((dataset, county: string) => {
  const announced = spellsOf(dataset, county, 'evidence-only').filter((spell) => spell.planned);
  const rows = dataset.institutions.filter(
    (row) => row.kind === 'planned' && row.altOf === '' && (county === '' || homeCounty(dataset, row.id) === county),
  );
  return rows.map((row) => {
    const published = publishedOn(dataset, row.source);
    const beside = announced.filter((spell) => dataset[spell.table][spell.at]!.source.some((id) => row.source.includes(id)));
    return {
      row,
      window: { from: published.from, to: Math.max(published.to, ...beside.map((spell) => plannedWindow(dataset, spell).to)) },
    };
  });
});

/** First and last day the sources may have been published on; never, if none is dated. */
function publishedOn(dataset: Dataset, sources: readonly string[]): PlannedWindow {
  const dates = sources.flatMap((id) => {
    const date = readEdtf(lookup(dataset).sources.get(id)?.published ?? '');
    return isFault(date) ? [] : [date];
  });
  return {
    from: Math.min(Infinity, ...dates.map(({ bounds }) => bounds.startMin)),
    to: Math.max(-Infinity, ...dates.map(({ bounds }) => bounds.startMax)),
  };
}

function lastDayOf(edtf: string): number {
  const date = readEdtf(edtf);
  return edtf === '' || isFault(date) ? -Infinity : date.bounds.startMax;
}
