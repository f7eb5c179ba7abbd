import type { Dataset } from '@splot/core';
import type { OptionName } from '../request.ts';
import { readOption } from './options.ts';
import { isDay } from './select/county-days.ts';
import { isShowable } from './select/scope.ts';
import type { State } from './state.ts';

const named = ['facet', 'policy', 'metric', 'mode', 'lang', 'theme', 'motion'] as const satisfies readonly (OptionName & keyof State)[];

/** The wishes that can be met: a value that is none is left out, and so the state keeps the one it has. */
export function legal(dataset: Dataset, wishes: Partial<State>): Partial<State> {
  const wrong = new Set<string>([
    ...named.filter((name) => wishes[name] !== undefined && readOption(name, wishes[name]) === null),
    ...(wishes.date !== undefined && !isDay(wishes.date) ? ['date'] : []),
    ...(wishes.counties !== undefined && !isShowable(dataset, wishes.counties[0] ?? '') ? ['counties'] : []),
    ...(wishes.view !== undefined && wishes.view !== 'list' && wishes.view !== 'network' ? ['view'] : []),
    ...(wishes.box !== undefined && !(wishes.box.width > 0 && wishes.box.height > 0) ? ['box'] : []),
  ]);
  return Object.fromEntries(Object.entries(wishes).filter(([name, value]) => value !== undefined && !wrong.has(name)));
}
