/** A law that some metrics do not obey, by their definition. */
export type Law = 'names' | 'others' | 'copies' | 'doubling';

/** Metric -> why it does not obey the law. */
export const exempt: Readonly<Record<Law, ReadonlyMap<string, string>>> = {
  // Values do not depend on what the institutions are called.
  names: new Map([]),
  // Raw values of institutions are not touched by an unrelated network beside them.
  others: new Map([]),
  // Two copies side by side get equal values.
  copies: new Map([]),
  // A fair metric keeps its values when the network is doubled.
  doubling: new Map([]),
};
