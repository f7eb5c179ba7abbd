import { page, table } from './page.mjs';

/** The metrics by level, each with a link to its page. */
export function metricsPage(catalogue, { levelWords }) {
  const levels = [...new Set(catalogue.map(({ level }) => level))];
  const sections = levels.map((level) => {
    const rows = catalogue
      .filter((metric) => metric.level === level)
      .map(({ id, label, definition }) => [`[\`${id}\`](metrics/${id}.md)`, label.en, label.pl, definition.en]);
    const { en, pl } = levelWords[level];
    return `## ${upper(en)} (${pl})\n\n${table(['id', 'English', 'Polish', 'what it says'], rows)}`;
  });
  const intro = `${catalogue.length} metrics, each with a page of its own: definition, formula, parameters, when its value means nothing, source, and how it agrees with other programs. \`splot metrics <id>\` prints the same. All comparisons at a glance: [conformity](../conformity.md).`;
  return page('Metrics', intro, sections);
}

const upper = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
