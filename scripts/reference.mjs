// The reference pages, written from what the code says of itself: pure, so that a test can tell a stale page.

/** Path from the root of the repository -> text of the page. */
export function referencePages({ tables, codes, problemCodes, catalogue }) {
  return new Map([
    ['docs/reference/tables.md', tablesPage(tables)],
    ['docs/reference/codes.md', codesPage(codes)],
    ['docs/reference/problems.md', problemsPage(problemCodes)],
    ['docs/reference/metrics.md', metricsPage(catalogue)],
  ]);
}

const made = 'Written from the code by `npm run docs`; a test fails when it is stale.';

function tablesPage(tables) {
  const sections = Object.entries(tables).map(([name, columns]) => {
    const rows = Object.entries(columns).map(([column, { type, required, default: preset, codes, to }]) => [
      `\`${column}\``,
      type,
      required ? 'yes' : '',
      preset === undefined ? '' : `\`${preset}\``,
      [codes === undefined ? '' : `one of [${codes}](codes.md#${codes.toLowerCase()})`, to === undefined ? '' : `id in ${to.join(', ')}`]
        .filter((part) => part !== '')
        .join('; '),
    ]);
    return `## ${name}\n\n${table(['column', 'type', 'required', 'empty means', 'refers to'], rows)}`;
  });
  const intro =
    'Every table and column, in the order in which they are written. What they mean is told in [the data model](../data-model.md).';
  return page('Tables', intro, sections);
}

function codesPage(codes) {
  const sections = Object.entries(codes).map(([name, list]) => {
    const rows = Object.entries(list).map(([code, { pl, en }]) => [`\`${code}\``, pl, en]);
    return `## ${name}\n\n${table(['code', 'Polish', 'English'], rows)}`;
  });
  return page(
    'Codes',
    'Values that columns of type `code` and `codes` may hold. A data set may bring its own sectors, areas and tiers in the table `sectors`.',
    sections,
  );
}

function problemsPage(problemCodes) {
  const kinds = [
    ['E', 'Errors', 'The row, or the file, is left out.'],
    ['W', 'Warnings', 'The row is kept as it was read.'],
    ['N', 'Notes', 'A choice the reader made.'],
  ];
  const sections = kinds.map(([letter, title, meaning]) => {
    const rows = Object.entries(problemCodes)
      .filter(([code]) => code.startsWith(`${letter}-`))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, { message, hint }]) => [`\`${code}\``, withHint(message.en, hint?.en), withHint(message.pl, hint?.pl)]);
    return `## ${title}\n\n${meaning}\n\n${table(['code', 'English', 'Polish'], rows)}`;
  });
  return page(
    'Problems',
    'What the readers and the validator can find. Words in braces are filled in. A code never changes its meaning.',
    sections,
  );
}

function metricsPage(catalogue) {
  const sections = catalogue.map((metric) => {
    const {
      id,
      level,
      label,
      definition,
      formula,
      range,
      acrossSizes,
      needs,
      source,
      reference,
      parameters = [],
      undefinedWhen = [],
      minimum,
      uses,
    } = metric;
    const facts = [
      ['Polish', `${label.pl}: ${definition.pl}`],
      ['formula', formula],
      ['level', level],
      ['range', range.map((bound) => (bound === Infinity ? '∞' : bound === -Infinity ? '−∞' : String(bound))).join(' to ')],
      [
        'parameters',
        parameters
          .map((one) => `\`${one.id}\`: ${one.values.map(({ value }) => `\`${value}\``).join(', ')} (default \`${one.default}\`)`)
          .join('; '),
      ],
      ['strength of ties', uses?.strength],
      ['direction', uses?.direction],
      ['mode of network', uses?.mode],
      ['undefined when', undefinedWhen.map(({ code, why }) => `${why.en} (\`${code}\`)`).join('; ')],
      ['too small when', minimum === undefined ? '' : `${minimum.why.en} (\`${minimum.code}\`)`],
      ['between counties of different size', acrossSizes],
      ['evidence needed', needs],
      [
        'source',
        [source.cite, source.doi === '' ? '' : `[${source.doi}](https://doi.org/${source.doi})`].filter((part) => part !== '').join(', '),
      ],
      ['agrees with', reference.map(({ tool, call }) => `${tool} \`${call}\``).join('; ')],
    ].filter(([, value]) => value !== undefined && value !== '');
    return `## ${id}\n\n${label.en}. ${definition.en}\n\n${table(['', ''], facts)}`;
  });
  const intro =
    'Each metric, its definition and when its value means nothing. `splot metrics <id>` prints the same. Evidence: T0 names, T1 dated memberships and events, T2 recorded ties, T3 a survey.';
  return page('Metrics', intro, sections);
}

const page = (title, intro, sections) => `# ${title}\n\n${intro}\n\n${made}\n\n${sections.join('\n\n')}\n`;

const withHint = (message, hint) => (hint === undefined ? message : `${message} *${hint}*`);

function table(heads, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(heads), `|${heads.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}
