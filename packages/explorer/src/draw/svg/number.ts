/** A coordinate as it stands in SVG: at most two decimals, no exponent, no negative zero. The same number gives the same bytes everywhere. */
export function px(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}
