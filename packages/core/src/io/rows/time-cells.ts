import { shown } from '../../model/shown.ts';
import type { Text } from '../../model/text.ts';
import { isFault, readEdtf } from '../../time/edtf.ts';
import type { EdtfFault } from '../../time/edtf-fault.ts';
import { typeFault, type CellFault, type CellType } from './cell-type.ts';

// No date in the subset is longer than an interval of two sets; a text this long is not worth searching for a nearest one.
const longest = 200;

/** A date text of the EDTF subset, kept as it is written. */
export const edtf: CellType = {
  empty: '',
  read(cell) {
    if (typeof cell !== 'string') return typeFault(cell, 'text');
    const value = cell.trim();
    if (value.length > longest) return timeFault(value, { fault: 'form' });
    const reading = readEdtf(value);
    return isFault(reading) ? timeFault(value, reading) : value;
  },
};

const reasons: Readonly<Record<EdtfFault['fault'], Text>> = {
  form: { pl: 'Oczekiwano dnia, miesiąca, roku albo okresu w zapisie EDTF.', en: 'Expected a day, a month, a year or a period in EDTF.' },
  reversed: { pl: 'Zamień daty miejscami.', en: 'Swap the dates.' },
  set: { pl: 'Zbiór dat {…} zapisz w osobnych wierszach, po jednej dacie.', en: 'Write one row per date instead of a set {…}.' },
  season: { pl: 'Zamiast pory roku podaj miesiące.', en: 'Give months instead of a season.' },
  time: { pl: 'Pomiń godzinę; najmniejszą jednostką jest dzień.', en: 'Leave out the time of day; the smallest unit is a day.' },
};

function timeFault(value: string, { fault, nearest }: EdtfFault): CellFault {
  const code = fault === 'reversed' ? 'E-TIME-REVERSED' : 'E-TIME-TEXT';
  const { pl, en } = reasons[fault];
  const why =
    nearest === undefined
      ? { pl, en }
      : { pl: `${pl} Najbliższy zapis: ${shown(nearest)}.`, en: `${en} Nearest reading: ${shown(nearest)}.` };
  return { fault: code, value, fill: { why } };
}
