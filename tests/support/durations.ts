import type { Durations } from '#core/graph/history/durations';

/** Durations from a text: `5` five days, `5+` five days or more, `3-8` three to eight days. */
export function known(text: string): Durations {
  const all = text.split(' ').map((one) => {
    const [low = '', high] = one.split('-');
    return one.endsWith('+') ? [Number(one.slice(0, -1)), Infinity] : [Number(low), Number(high ?? low)];
  });
  return { low: Float64Array.from(all, ([low]) => low!), high: Float64Array.from(all, ([, high]) => high!) };
}
