import type { Text } from '../model/text.ts';

/** A choice a metric leaves open. */
export type Parameter = Choice | NumberParameter | TextParameter | ListParameter;

/** One of several values; `values` are all that is allowed, the default among them. */
export interface Choice extends Named {
  readonly kind?: undefined;
  readonly values: readonly { readonly value: string | boolean; readonly label: Text }[];
  readonly default: string | boolean;
  /** Values that `measure` does not carry out by changing the network, because `compute` reads them. */
  readonly readByMetric?: readonly string[];
}

/** A number between two bounds, both allowed. */
export interface NumberParameter extends Named {
  readonly kind: 'number';
  readonly minimum: number;
  readonly maximum: number;
  /** Whether only whole numbers are allowed. */
  readonly integer: boolean;
  /** `auto`: what `auto` says, worked out from the network. */
  readonly default: number | 'auto';
  readonly auto?: Text;
  /** Values worth trying in tests, beside the default; where they are given, tests leave the default out if it is costly. */
  readonly samples: readonly number[];
}

/** Any text: an id, the name of a metric; empty: none. */
export interface TextParameter extends Named {
  readonly kind: 'text';
  readonly default: string;
}

/** Any list of texts: ids, codes; empty: none. */
export interface ListParameter extends Named {
  readonly kind: 'list';
  readonly default: readonly string[];
}

interface Named {
  readonly id: string;
  readonly label: Text;
}

const directions = {
  all: { pl: 'w obie strony', en: 'either way' },
  out: { pl: 'wychodzące', en: 'outgoing' },
  in: { pl: 'przychodzące', en: 'incoming' },
};

const yesOrNo: Choice['values'] = [
  { value: false, label: { pl: 'nie', en: 'no' } },
  { value: true, label: { pl: 'tak', en: 'yes' } },
];

/** Which way arcs are followed, the first value being the default: `in` turns them round, `all` makes the network undirected. */
export function direction(...values: readonly [keyof typeof directions, ...(keyof typeof directions)[]]): Choice {
  return {
    id: 'direction',
    label: { pl: 'kierunek', en: 'direction' },
    values: values.map((value) => ({ value, label: directions[value] })),
    default: values[0],
  };
}

/** As `direction('all', 'in', 'out')`, but `all` counts incoming and outgoing arcs together, so that a mutual tie counts twice. */
export const inPlusOut: Choice = { ...direction('all', 'in', 'out'), readByMetric: ['all'] };

/** Whether strengths count; if not, each is 1. */
export const weighted: Choice = {
  id: 'weighted',
  label: { pl: 'z siłą powiązań', en: 'weighted by strength' },
  values: yesOrNo,
  default: false,
};

/** Whether values are divided by the metric's `normalisation`. */
export function normalised(byDefault: boolean): Choice {
  return { id: 'normalised', label: { pl: 'znormalizowana', en: 'normalised' }, values: yesOrNo, default: byDefault };
}

/** Yes or no, no being the default. */
export function flag(id: string, label: Text): Choice {
  return { id, label, values: yesOrNo, default: false };
}

/** How many search steps a metric of exponential cost may take before it gives up. */
export const limit: NumberParameter = {
  kind: 'number',
  id: 'limit',
  label: { pl: 'najwięcej kroków wyszukiwania', en: 'most search steps' },
  minimum: 1,
  maximum: 1e12,
  integer: true,
  default: 1e7,
  samples: [],
};

/** Where random numbers start; the same seed gives the same value. */
export const seed: NumberParameter = {
  kind: 'number',
  id: 'seed',
  label: { pl: 'ziarno losowania', en: 'seed of random numbers' },
  minimum: 0,
  maximum: 2 ** 32 - 1,
  integer: true,
  default: 1,
  samples: [],
};
