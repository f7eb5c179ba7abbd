/**
 * Widths of letters in thousandths of the font size: for each the wider of Arial and DejaVu Sans, so that what fits here fits on any
 * reader's screen and Node and browser place labels alike.
 */
const widths: ReadonlyMap<string, number> = new Map(
  [
    ['ijl|I', 295],
    [" .,:;'!", 337],
    ['/\\-', 361],
    ['()[]„”"', 518],
    ['f', 352],
    ['t', 392],
    ['r', 411],
    ['sz', 525],
    ['c', 550],
    ['kvxyEJLF', 632],
    ['abdeghnopqu0123456789', 636],
    ['ABKPSTXYZ', 686],
    ['CVR', 722],
    ['DGHNOQU', 787],
    ['w', 818],
    ['M', 863],
    ['m', 974],
    ['W', 989],
    ['–', 556],
    ['·', 337],
  ].flatMap(([letters, width]) => [...String(letters)].map((letter) => [letter, Number(width)] as const)),
);

/** Width of a text in CSS px at a font size; letters with marks count as their base letter, unknown ones as 0.6 em. */
export function advance(text: string, size: number): number {
  let sum = 0;
  for (const letter of text.replaceAll('ł', 'l').replaceAll('Ł', 'L').normalize('NFD').replace(/\p{M}/gu, ''))
    sum += widths.get(letter) ?? 600;
  return (sum * size) / 1000;
}
