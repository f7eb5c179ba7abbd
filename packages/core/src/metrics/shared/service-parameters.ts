import type { Choice, NumberParameter } from '../parameter.ts';

/** How many institutions must offer a service for it to be covered. */
export const leastProviders: NumberParameter = {
  kind: 'number',
  id: 'k',
  label: { pl: 'ilu dostawców co najmniej', en: 'least number of providers' },
  minimum: 1,
  maximum: 1e6,
  integer: true,
  default: 1,
  samples: [1, 2],
};

/** In which order institutions leave. */
export const removalOrder: Choice = {
  id: 'order',
  label: { pl: 'kolejność odejść', en: 'order of leaving' },
  values: [
    { value: 'random', label: { pl: 'losowa (średnia po wszystkich kolejnościach)', en: 'random (mean over all orders)' } },
    { value: 'worst-first', label: { pl: 'najpierw najdotkliwsze', en: 'worst loss first' } },
  ],
  default: 'random',
};

/** How many ties away a service still is within reach. */
export const mostSteps: NumberParameter = {
  kind: 'number',
  id: 'steps',
  label: { pl: 'ile kroków najwyżej', en: 'most steps' },
  minimum: 0,
  maximum: 1e6,
  integer: true,
  default: 2,
  samples: [1, 2],
};
