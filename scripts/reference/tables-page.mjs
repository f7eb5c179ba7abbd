import { page, table } from './page.mjs';

/** Every table of the model and its columns. */
export function tablesPage(tables) {
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
