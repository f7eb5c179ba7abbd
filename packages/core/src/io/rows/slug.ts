// Letters that Unicode does not take apart into a base letter and a mark.
const whole: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['đ', 'd'],
  ['ø', 'o'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ð', 'd'],
  ['ı', 'i'],
]);

/** An id made from a name: lower-case ASCII letters and digits, everything else one hyphen; empty if nothing is left. The same name always gives the same id. */
export function slugOf(name: string): string {
  const folded = [...name.toLowerCase()].map((letter) => whole.get(letter) ?? letter).join('');
  return folded
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
