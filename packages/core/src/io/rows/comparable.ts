/** A name as compared with others: spaces, dashes and quotes are one each, upper and lower case are the same; letters keep their marks. */
export function comparable(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll(/[\u2010-\u2015\u2212-]/gu, '-')
    .replaceAll(/,,|''|[„”“«»‟"]/gu, '"')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ ?- ?/g, '-')
    .trim()
    .toLowerCase();
}
