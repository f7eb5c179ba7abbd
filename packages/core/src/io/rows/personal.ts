// Whole words of a header, lower case, without marks.
const personalWords: ReadonlySet<string> = new Set([
  'imie',
  'imiona',
  'nazwisko',
  'nazwiska',
  'osoba',
  'telefon',
  'tel',
  'phone',
  'mobile',
  'email',
  'mail',
  'podpis',
  'pesel',
  'firstname',
  'lastname',
  'surname',
  'forename',
  'signature',
  'signatory',
  'sygnatariusz',
]);
const mailAddress = /^\s*[^\s@]+@[^\s@]+\.[a-z]{2,}\s*$/i;

/** Whether a column outside the model looks like names, telephone numbers, e-mail addresses or signatures of persons. */
export function looksPersonal(header: string, cells: readonly unknown[]): boolean {
  const folded = header.toLowerCase().replaceAll('ł', 'l').normalize('NFKD').replaceAll(/\p{M}/gu, '');
  const words = folded.replaceAll('e-mail', 'email').split(/[^a-z]+/);
  if (words.some((word, i) => personalWords.has(word) || personalWords.has(word + (words[i + 1] ?? '')))) return true;
  const filled = cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '');
  return filled.length > 0 && filled.filter((cell) => mailAddress.test(String(cell))).length * 2 >= filled.length;
}

const elevenDigits = /(?<![\p{L}\p{N}])\d{11}(?![\p{L}\p{N}])/gu;

/** The text without numbers that pass the check of a PESEL (a person's number). */
export function withoutPersonNumbers(text: string): string {
  return text.replaceAll(elevenDigits, (digits) => (isPesel(digits) ? '' : digits));
}

/** Whether eleven digits are a PESEL: a possible date of birth and a right check digit (weights 1, 3, 7, 9). */
export function isPesel(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const month = Number(digits.slice(2, 4)) % 20;
  const date = Number(digits.slice(4, 6));
  if (month < 1 || month > 12 || date < 1 || date > 31) return false;
  const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1];
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 10 === 0;
}
