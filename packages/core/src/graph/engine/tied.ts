/** Whether two values are equal but for the last bits of a sum, as those of like positions may be: within 1e-9 of their size. */
export function isTied(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
