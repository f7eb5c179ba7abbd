/** Puts numbers into an order drawn at random, each equally likely (Fisher & Yates): one draw fewer than there are numbers. */
export function shuffle(numbers: Int32Array | Float64Array, random: () => number): void {
  for (let last = numbers.length - 1; last > 0; last--) {
    const one = Math.floor(random() * (last + 1));
    const kept = numbers[last]!;
    numbers[last] = numbers[one]!;
    numbers[one] = kept;
  }
}
