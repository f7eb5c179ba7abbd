import type { Text } from '../model/text.ts';

/** A choice a metric leaves open; `values` are all that is allowed, the default among them. */
export interface Parameter {
  readonly id: string;
  readonly label: Text;
  readonly values: readonly { readonly value: string | boolean; readonly label: Text }[];
  readonly default: string | boolean;
  /** Values that `measure` does not carry out by changing the network, because `compute` reads them. */
  readonly readByMetric?: readonly string[];
}

const directions = {
  all: { pl: 'w obie strony', en: 'either way' },
  out: { pl: 'wychodzące', en: 'outgoing' },
  in: { pl: 'przychodzące', en: 'incoming' },
};

const yesOrNo: Parameter['values'] = [
  { value: false, label: { pl: 'nie', en: 'no' } },
  { value: true, label: { pl: 'tak', en: 'yes' } },
];

/** Which way arcs are followed, the first value being the default: `in` turns them round, `all` makes the network undirected. */
export function direction(...values: readonly [keyof typeof directions, ...(keyof typeof directions)[]]): Parameter {
  return {
    id: 'direction',
    label: { pl: 'kierunek', en: 'direction' },
    values: values.map((value) => ({ value, label: directions[value] })),
    default: values[0],
  };
}

/** As `direction('all', 'in', 'out')`, but `all` counts incoming and outgoing arcs together, so that a mutual tie counts twice. */
export const inPlusOut: Parameter = { ...direction('all', 'in', 'out'), readByMetric: ['all'] };

/** Whether strengths count; if not, each is 1. */
export const weighted: Parameter = {
  id: 'weighted',
  label: { pl: 'z siłą powiązań', en: 'weighted by strength' },
  values: yesOrNo,
  default: false,
};

/** Whether values are divided by the metric's `normalisation`. */
export function normalised(byDefault: boolean): Parameter {
  return { id: 'normalised', label: { pl: 'znormalizowana', en: 'normalised' }, values: yesOrNo, default: byDefault };
}
