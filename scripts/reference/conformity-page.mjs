import { page, table } from './page.mjs';
import { answersOn, apartOf, columns, valuesOf, verdictOf } from './verdicts.mjs';

/** Every metric beside the programs that offer it, in one table. */
export function conformityPage(catalogue, conformity) {
  const tools = columns(conformity);
  const rows = catalogue
    .filter(({ id }) => answersOn(id, conformity).length > 0)
    .map(({ id }) => {
      const answers = answersOn(id, conformity);
      const cells = tools.map((tool) => {
        const own = answers.filter((answer) => answer.tool === tool);
        return own.length === 0 ? 'not offered' : verdictOf(own);
      });
      return [`[${id}](reference/metrics/${id}.md)`, ...cells, apartOf(answers), valuesOf(answers)];
    });
  const others = catalogue.filter(({ id }) => answersOn(id, conformity).length === 0);
  const alone = others.filter(({ reference }) => reference.length === 0);
  const apart = others.filter(({ reference }) => reference.length > 0);
  return page('Conformity', intro(conformity), [
    `## Metrics\n\n${table(['metric', ...tools, 'largest difference', 'values'], rows)}`,
    differences(conformity),
    ...(apart.length === 0 ? [] : [`## Compared in tests of their own\n\nThey read no single network: ${linked(apart)}.`]),
    `## Offered by none of them\n\nChecked against their definitions, worked out the slow way: ${linked(alone)}.`,
    programs(conformity),
    networks(conformity),
  ]);
}

const linked = (metrics) => metrics.map(({ id }) => `[${id}](reference/metrics/${id}.md)`).join(', ');

const intro = ({ answers }) =>
  `${valuesOf(answers)} values of ours beside those of other programs, with every choice of parameters that they offer. Values agree when they differ by no more than 10⁻⁹ of the larger one (eigenvector centrality and PageRank, which the others iterate, 10⁻⁶), so that counts agree exactly. "After scaling" means that a known factor lies between them, "in part" that only some values differ, each for a reason below. The page of a metric tells the same by parameters and by network; every comparison stands in [conformity.json](conformity.json). How to repeat it: [tests/conformity](../tests/conformity/README.md).`;

function differences({ answers }) {
  const found = new Map();
  for (const { metric, tool, networks: by } of answers) {
    for (const [, , , ...reasons] of Object.values(by)) {
      for (const reason of reasons) {
        const line = `${tool} ${reason}`;
        found.set(line, (found.get(line) ?? new Set()).add(metric));
      }
    }
  }
  const lines = [...found]
    .map(([line, metrics]) => `- ${line} (${[...metrics].map((id) => `\`${id}\``).join(', ')})`)
    .sort((a, b) => (a < b ? -1 : 1));
  return `## Where others differ, and why we do not follow\n\n${lines.join('\n')}`;
}

function programs({ tools }) {
  return `## Programs\n\n${tools.map(({ version }) => `- ${version}`).join('\n')}\n\nThe column vegan also holds what other R packages say of diversity.`;
}

function networks({ networks: all }) {
  const rows = all.map(({ name, nodes, ties, source }) => [name, nodes, ties, source]);
  return `## Networks\n\n${table(['name', 'nodes', 'ties', 'from'], rows)}`;
}
