import { page, table } from './page.mjs';
import { answersOn, apartOf, columns, verdictOf } from './verdicts.mjs';

/** The passport of a metric: what it says of itself in both languages, and how it agrees with other programs. */
export function metricPage(metric, { factsOf, factLabels }, conformity) {
  const rows = factsOf(metric).map(({ id, lines }) => [factLabels[id].en, joined(lines, 'en'), factLabels[id].pl, joined(lines, 'pl')]);
  const alike = new Set(['formula', 'range', 'source', 'reference']);
  const facts = factsOf(metric).map(({ id, lines }, i) =>
    alike.has(id) && lines.every(({ en, pl }) => en === pl) ? [rows[i][0], rows[i][1], rows[i][2], ''] : rows[i],
  );
  const passport = table(['', 'English', '', 'po polsku'], facts);
  const intro = `${metric.label.en} · ${metric.label.pl}. [All metrics](../metrics.md)`;
  return page(metric.id, intro, [passport, ...agreement(metric, conformity)]);
}

function agreement(metric, conformity) {
  const answers = answersOn(metric.id, conformity);
  const heading = '## Other programs';
  if (answers.length === 0 && metric.reference.length > 0) {
    return [
      `${heading}\n\nIt reads no single network, so it is missing in the common table: its own tests compare it with the program above.`,
    ];
  }
  if (answers.length === 0) {
    return [
      `${heading}\n\nNo program we know offers it: it is checked against its definition, worked out the slow way, on random networks.`,
    ];
  }
  return [heading, byParameters(answers, conformity), byNetwork(answers, conformity), calls(answers), ...reasons(answers)];
}

/** Rows by the choice of parameters; a cell says on how many networks. */
function byParameters(answers, conformity) {
  const some = columns(conformity).filter((tool) => answers.some((answer) => answer.tool === tool));
  const choices = [...new Set(answers.map(({ parameters }) => named(parameters)))].sort((a, b) => (a < b ? -1 : 1));
  const rows = choices.map((choice) => [
    choice,
    ...some.map((tool) => {
      const own = answers.filter((answer) => answer.tool === tool && named(answer.parameters) === choice);
      const networks = new Set(own.flatMap((answer) => Object.keys(answer.networks)));
      return own.length === 0 ? '' : `${verdictOf(own)}, ${networks.size} networks, ${apartOf(own)}`;
    }),
  ]);
  return `By parameters, with the number of networks compared and the largest relative difference:\n\n${table(['parameters', ...some], rows)}`;
}

function byNetwork(answers, conformity) {
  const some = columns(conformity).filter((tool) => answers.some((answer) => answer.tool === tool));
  const rows = conformity.networks
    .filter(({ name }) => answers.some(({ networks }) => networks[name] !== undefined))
    .map(({ name, nodes, ties }) => [
      name,
      nodes,
      ties,
      ...some.map((tool) => {
        const own = answers
          .filter((answer) => answer.tool === tool && answer.networks[name] !== undefined)
          .map((answer) => ({ ...answer, networks: { [name]: answer.networks[name] } }));
        return own.length === 0 ? '' : verdictOf(own);
      }),
    ]);
  return `By network:\n\n${table(['network', 'nodes', 'ties', ...some], rows)}`;
}

function calls(answers) {
  const lines = [
    ...new Set(answers.map(({ tool, call, scaled }) => `- ${tool}: \`${call}\`${scaled === undefined ? '' : ` (${scaled})`}`)),
  ];
  return `How they were called (s: strength, A: matrix of the network):\n\n${lines.join('\n')}`;
}

function reasons(answers) {
  const found = [
    ...new Set(
      answers.flatMap(({ tool, networks }) =>
        Object.values(networks).flatMap(([, , , ...why]) => why.map((reason) => `- ${tool} ${reason}`)),
      ),
    ),
  ];
  return found.length === 0 ? [] : [`Why values differ:\n\n${found.join('\n')}`];
}

const named = (parameters) =>
  Object.entries(parameters)
    .map(([id, value]) => `${id} ${value}`)
    .sort((a, b) => (a < b ? -1 : 1))
    .join(', ') || 'as they are unless told';

const joined = (lines, lang) => lines.map((line) => linked(line[lang])).join('<br>');

/** Addresses become links; letters that Markdown would read as marks are made harmless. */
const linked = (text) =>
  text.replace(/([*_<>[\]])/g, '\\$1').replace(/https:\/\/doi\.org\/(\S+)/, (address, doi) => `[${doi}](${address.replaceAll('\\', '')})`);
