// What all reference pages share.

const made = 'Written from the code by `npm run docs`; a test fails when it is stale.';

/** A page: title, introduction, sections, all Markdown. */
export const page = (title, intro, sections) => `# ${title}\n\n${intro}\n\n${made}\n\n${sections.join('\n\n')}\n`;

/** A table; bars and line ends inside cells are made harmless. */
export function table(heads, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(heads), `|${heads.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}
