/**
 * The value below which the share `p` of `ascending` numbers lies, between neighbours in proportion: definition 7 of Hyndman & Fan 1996, the
 * default of R's `quantile`. NaN of none.
 */
export function quantile(ascending: Float64Array, p: number): number {
  const at = p * (ascending.length - 1);
  const below = Math.floor(at);
  const [low, high] = [ascending[below] ?? NaN, ascending[Math.ceil(at)] ?? NaN];
  return low === high ? low : low + (at - below) * (high - low);
}
