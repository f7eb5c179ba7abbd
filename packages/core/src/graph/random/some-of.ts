/**
 * Marks `count` of the first `among` bytes of `marks` with 1, all others with 0, every choice being equally likely: `count` numbers are
 * drawn (Floyd's method).
 */
export function markSome(marks: Uint8Array, among: number, count: number, random: () => number): void {
  marks.fill(0);
  for (let last = among - count; last < among; last++) {
    const one = Math.floor(random() * (last + 1));
    marks[marks[one] === 1 ? last : one] = 1;
  }
}
