/**
 * Puts numbers into their next order, the lexicographically next among all orders of them; equal numbers are not told apart. From ascending
 * order on it comes through every order once. False after the last, which is left as it is.
 */
export function nextOrdering(numbers: Int32Array): boolean {
  let at = numbers.length - 2;
  while (at >= 0 && numbers[at]! >= numbers[at + 1]!) at--;
  if (at < 0) return false;
  let other = numbers.length - 1;
  while (numbers[other]! <= numbers[at]!) other--;
  [numbers[at], numbers[other]] = [numbers[other]!, numbers[at]!];
  numbers.subarray(at + 1).reverse();
  return true;
}

/** In how many different orders things come of which `counts` are alike: a multinomial coefficient; Infinity where it passes `limit`. */
export function orderingCount(counts: readonly number[], limit: number): number {
  let orders = 1;
  let placed = 0;
  for (const count of counts) {
    for (let k = 1; k <= count; k++) {
      // A binomial coefficient times an integer after every step: the division leaves no remainder, and the number never falls.
      orders = (orders * (placed + k)) / k;
      if (orders > limit) return Infinity;
    }
    placed += count;
  }
  return orders;
}
