import type { Reading, Reason } from '../../model/reading.ts';
import type { Range } from '../../metrics/metric.ts';
import { quantile } from './quantile.ts';

/** What a value was in the worlds tried. */
export interface Tried {
  readonly interval: 'exact' | 'enumerated' | 'sampled';
  /** NaN where it is undefined or its subject is not there; that of the reading itself may be left out. */
  readonly values: Float64Array;
  /** The first of them that was drawn at random; the others were chosen. */
  readonly firstDrawn: number;
  /** In some world what the value speaks of is not there. */
  readonly isAbsent: boolean;
}

/** A reading with the bounds of its value, or with why there are none; as it was, if it is undefined in every world. */
export function bounded(reading: Reading, range: Range, { interval, values, firstDrawn, isAbsent }: Tried): Reading {
  const { value } = reading;
  let [low, high] = [value, value];
  let defined = 0;
  for (let r = 0; r < values.length; r++) {
    const one = values[r]!;
    if (Number.isNaN(one)) continue;
    defined++;
    if (!(one >= low)) low = one;
    if (!(one <= high)) high = one;
  }
  if (Number.isNaN(value) && defined === 0) return reading;
  const common = { ...reading, interval, ...(interval === 'exact' ? {} : { worlds: values.length }) };
  if (Number.isNaN(value) || defined < values.length) return { ...common, undetermined: isAbsent ? absentInSome : undefinedInSome };
  const drawn = interval === 'sampled' ? values.slice(firstDrawn).sort() : null;
  return {
    ...common,
    low,
    high,
    ...(drawn === null ? {} : { quantiles: [quantile(drawn, 0.05), quantile(drawn, 0.95)] as const }),
    ...(low < high && low === range[0] && high === range[1] ? { undetermined: wholeRange } : {}),
  };
}

const undefinedInSome: Reason = {
  code: 'undefined-in-some',
  pl: 'nieustalone: zależnie od niepewnych faktów wartość może nie być określona',
  en: 'not determined: depending on uncertain facts the value may not be defined',
};

const absentInSome: Reason = {
  code: 'absent-in-some',
  pl: 'nieustalone: nie wiadomo, czy w sieci jest to, czego dotyczy wartość',
  en: 'not determined: what the value speaks of may not be in the network',
};

const wholeRange: Reason = {
  code: 'whole-range',
  pl: 'nieustalone: niepewne fakty dopuszczają wartości od najmniejszej do największej możliwej',
  en: 'not determined: uncertain facts allow everything from the lowest to the highest value there can be',
};
