import type { Dataset } from '../model/dataset.ts';
import type { Panel } from '../model/panel.ts';
import { byThreads } from './panel/by-threads.ts';
import { countyCourse } from './panel/county-course.ts';
import { finished } from './panel/finished.ts';
import { joined } from './panel/joined.ts';
import type { PanelOptions } from './panel/options.ts';
import { planOf } from './panel/plan.ts';
import { threadsOf, type WorkerOptions } from './panel/worker-options.ts';

/**
 * Any metrics of any counties on any days, in columns. A metric of two networks compares each date with the one before, so that the first
 * has no value; one of a period is read from `from` to the date. Networks are worked out once for each stretch of dates on which nothing
 * changes. In Node, `workers` threads share the counties, this one among them; the bits are the same for any number of them.
 *
 * @throws TypeError as `networkAt`, `measure` and `measurePeriod`, before anything is worked out, and for a number of workers that is none.
 */
export function panel(dataset: Dataset, { workers, workerUrl, ...options }: PanelOptions & WorkerOptions): Panel {
  const others = threadsOf(workers, 1) - 1;
  const plan = planOf(dataset, options);
  if (others > 0) return joined(plan, byThreads(dataset, plan, options, { others, workerUrl }));
  return joined(
    plan,
    plan.counties.map((_, c) => finished(countyCourse(dataset, plan, c))),
  );
}
