// What `docs/conformity.json` says of a metric, in words.

/** The programs in the order of the columns. */
export const columns = ({ tools }) => tools.map(({ tool }) => tool);

/** Everything that was asked about a metric. */
export const answersOn = (id, { answers }) => answers.filter(({ metric }) => metric === id);

/** How a program agrees over some answers: in part where only some values differ. */
export function verdictOf(answers) {
  const rows = answers.flatMap(({ networks }) => Object.values(networks));
  const differing = rows.filter(([, verdict]) => verdict === 'differs').length;
  if (differing === rows.length) return 'differs';
  if (differing > 0) return 'differs in part';
  return answers.some(({ scaled }) => scaled !== undefined) ? 'agrees after scaling' : 'agrees';
}

/** The largest relative difference of the values that agree: none, or a power of ten it stays below. */
export function apartOf(answers) {
  const rows = answers.flatMap(({ networks }) => Object.values(networks)).filter(([, verdict]) => verdict === 'agrees');
  if (rows.length === 0) return '';
  const most = Math.max(...rows.map(([, , apart]) => apart));
  return most === 0 ? 'exact' : `≤ 10${powers[-Math.log10(most)]}`;
}

const powers = { 6: '⁻⁶', 9: '⁻⁹', 12: '⁻¹²' };

/** How many values were compared. */
export const valuesOf = (answers) => answers.flatMap(({ networks }) => Object.values(networks)).reduce((sum, [values]) => sum + values, 0);
