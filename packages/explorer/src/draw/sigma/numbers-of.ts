/** The numbers of an SVG attribute, in order; none if it is not there. */
export function numbersOf(text: string | undefined): readonly number[] {
  return (text?.match(/-?\d+(\.\d+)?/gu) ?? []).map(Number);
}
