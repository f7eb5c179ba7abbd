// The reference pages, written from what the code says of itself: pure, so that a test can tell a stale page.
import { codesPage } from './reference/codes-page.mjs';
import { conformityPage } from './reference/conformity-page.mjs';
import { metricPage } from './reference/metric-page.mjs';
import { metricsPage } from './reference/metrics-page.mjs';
import { problemsPage } from './reference/problems-page.mjs';
import { tablesPage } from './reference/tables-page.mjs';

/** Path from the root of the repository -> text of the page. */
export function referencePages({ tables, codes, problemCodes, catalogue, words, conformity }) {
  return new Map([
    ['docs/reference/tables.md', tablesPage(tables)],
    ['docs/reference/codes.md', codesPage(codes)],
    ['docs/reference/problems.md', problemsPage(problemCodes)],
    ['docs/reference/metrics.md', metricsPage(catalogue, words)],
    ...catalogue.map((metric) => [`docs/reference/metrics/${metric.id}.md`, metricPage(metric, words, conformity)]),
    ['docs/conformity.md', conformityPage(catalogue, conformity)],
  ]);
}
