import { policies } from '@splot/core';
import type { OptionName } from '../request.ts';
import { nodeMetrics, oneModes } from './select/measured.ts';

const lists: Readonly<Record<OptionName, (value: string) => boolean>> = {
  facet: (value) => ['area', 'sector', 'tier'].includes(value),
  policy: (value) => policies.some(({ id }) => id === value) || /^months:([1-9]\d?|1[01]\d|120)$/.test(value),
  metric: (value) => nodeMetrics.some(({ id }) => id === value),
  mode: (value) => oneModes.some((mode) => mode === value),
  meetings: isSwitch,
  ghosts: isSwitch,
  context: isSwitch,
  lang: (value) => ['pl', 'en'].includes(value),
  theme: (value) => ['auto', 'light', 'dark', 'contrast'].includes(value),
  motion: (value) => ['auto', 'none'].includes(value),
};

function isSwitch(value: string): boolean {
  return value === 'true' || value === 'false';
}

/** The value, if it is one of the option; else null. */
export function readOption(name: OptionName, value: string): string | null {
  return lists[name](value) ? value : null;
}
