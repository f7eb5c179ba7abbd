import type { Panel } from '../../model/panel.ts';
import type { Reading } from '../../model/reading.ts';

/** The readings of a panel, one after the other: county by county, date by date, metric by metric, each with its subjects in their order. */
export function* readingsIn({ counties, dates, columns, subjects }: Panel): Generator<Reading, undefined, undefined> {
  for (const [c, county] of counties.entries()) {
    for (const [d, date] of dates.entries()) {
      for (const { metric, parameters, facet, rows, values, status, statuses, of, low, high } of columns) {
        const cell = c * dates.length + d;
        for (let k = rows.offsets[cell]!; k < rows.offsets[cell + 1]!; k++) {
          yield {
            metric,
            parameters,
            subject: subjects[rows.subjects[k]!]!,
            value: values[k]!,
            ...statuses[status[k]!]!,
            ...(facet === undefined ? {} : { facet }),
            ...(of === null || of[k]! < 0 ? {} : { of: of[k]! }),
            ...(low === null || high === null || Number.isNaN(low[k]) ? {} : { low: low[k]!, high: high[k]!, interval: 'exact' as const }),
            ...(county === null ? {} : { county }),
            date,
          };
        }
      }
    }
  }
  return undefined;
}
