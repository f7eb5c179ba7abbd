import type { Dataset } from '../model/dataset.ts';
import type { Panel } from '../model/panel.ts';
import { countyCourse } from './panel/county-course.ts';
import type { CountyPart } from './panel/county-part.ts';
import { joined } from './panel/joined.ts';
import type { PanelOptions } from './panel/options.ts';
import { planOf } from './panel/plan.ts';

/**
 * Any metrics of any counties on any days, in columns. A metric of two networks compares each date with the one before, so that the first
 * has no value; one of a period is read from `from` to the date. Networks are worked out once for each stretch of dates on which nothing
 * changes.
 *
 * @throws TypeError as `networkAt`, `measure` and `measurePeriod`, before anything is worked out.
 */
export function panel(dataset: Dataset, options: PanelOptions): Panel {
  const plan = planOf(dataset, options);
  return joined(
    plan,
    plan.counties.map((_, c) => finished(countyCourse(dataset, plan, c))),
  );
}

function finished(course: Generator<undefined, CountyPart, undefined>): CountyPart {
  for (;;) {
    const { done, value } = course.next();
    if (done === true) return value;
  }
}
