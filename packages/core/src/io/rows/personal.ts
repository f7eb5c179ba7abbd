// Words of a header, lower case, without marks: whole ones, and beginnings for those that Polish inflects.
const personalWords: ReadonlySet<string> = new Set([
  'imie',
  'imienia',
  'imiona',
  'osoba',
  'tel',
  'mobile',
  'mail',
  'email',
  'firstname',
  'lastname',
  'forename',
]);
const personalStems: readonly string[] = ['nazwisk', 'telefon', 'phone', 'podpis', 'pesel', 'surname', 'signat', 'sygnatari'];
const mailAddress = /^\s*[^\s@]+@[^\s@]+\.[a-z]{2,}\s*$/i;

/** Whether a column outside the model looks like names, telephone numbers, e-mail addresses or signatures of persons. */
export function looksPersonal(header: string, cells: readonly unknown[]): boolean {
  const folded = header.toLowerCase().replaceAll('ł', 'l').normalize('NFKD').replaceAll(/\p{M}/gu, '');
  const words = folded.replaceAll('e-mail', 'email').split(/[^a-z]+/);
  const isPersonal = (word: string) => personalWords.has(word) || personalStems.some((stem) => word.startsWith(stem));
  if (words.some((word, i) => isPersonal(word) || personalWords.has(word + (words[i + 1] ?? '')))) return true;
  const filled = cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '');
  return filled.length > 0 && filled.filter((cell) => mailAddress.test(String(cell))).length * 2 >= filled.length;
}

const elevenDigits = /(?<![\p{L}\p{N}])\d{11}(?![\p{L}\p{N}])/gu;

/** The text without numbers that pass the check of a PESEL (a person's number). */
export function withoutPersonNumbers(text: string): string {
  return text.replaceAll(elevenDigits, (digits) => (isPesel(digits) ? '' : digits));
}

/** Whether eleven digits are a PESEL: a possible date of birth and a right check digit (factors 1, 3, 7, 9). */
export function isPesel(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const month = Number(digits.slice(2, 4)) % 20;
  const date = Number(digits.slice(4, 6));
  if (month < 1 || month > 12 || date < 1 || date > 31) return false;
  const factors = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1];
  return factors.reduce((sum, factor, i) => sum + factor * Number(digits[i]), 0) % 10 === 0;
}
