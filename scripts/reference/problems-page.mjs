import { page, table } from './page.mjs';

/** Everything a reader or the validator can find. */
export function problemsPage(problemCodes) {
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

const withHint = (message, hint) => (hint === undefined ? message : `${message} *${hint}*`);
