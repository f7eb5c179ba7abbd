import type { Dataset } from '@splot/core';
import type { Request } from '../request.ts';
import { readOption } from './options.ts';
import { bestDay, changeDays, isDay } from './select/county-days.ts';
import { isShowable } from './select/scope.ts';
import type { State } from './state.ts';

type Answers = {
  readonly [T in Request['type']]: (state: State, request: Extract<Request, { type: T }>, dataset: Dataset) => State;
};

/** The answer to each request is a new state; a request that cannot be met leaves it as it is. `undo` is answered by the store, which knows the past. */
const requests: Answers = {
  'go-to-date': (state, { date }) => (isDay(date) ? { ...state, date } : state),
  step: (state, { by }, dataset) => {
    const date = stepped(state, by, dataset);
    return date === null ? { ...state, playing: false } : { ...state, date };
  },
  'show-view': (state, { view }) => ({ ...state, view }),
  'show-table': (state, { on }) => ({ ...state, table: on }),
  'show-county': (state, { county }, dataset) => {
    if (county === state.counties[0] || !isShowable(dataset, county)) return state;
    return {
      ...state,
      counties: [county],
      missing: [],
      date: bestDay(dataset, county, state.policy) || state.date,
      selected: '',
      search: '',
      playing: false,
    };
  },
  select: (state, { id }) => ({ ...state, selected: id }),
  search: (state, { text }) => ({ ...state, search: text }),
  filter: (state, { groups }) => ({ ...state, hidden: [...new Set(groups)].sort() }),
  'set-option': (state, { name, value }) => {
    if (readOption(name, value) === null) return state;
    const isSwitch = name === 'meetings' || name === 'ghosts' || name === 'context';
    return { ...state, ...(name === 'facet' ? { hidden: [] } : {}), [name]: isSwitch ? value === 'true' : value };
  },
  // Playing from the end starts over.
  play: (state, _, dataset) => {
    const first = changeDays(dataset, state.counties[0] ?? '', state.policy)[0];
    return { ...state, playing: true, date: stepped(state, 1, dataset) === null ? (first ?? state.date) : state.date };
  },
  pause: (state) => ({ ...state, playing: false }),
  zoom: (state, { camera }) => ({ ...state, camera }),
  resize: (state, { box }) => (box.width > 0 && box.height > 0 ? { ...state, box } : state),
  prefer: (state, { scheme }) => ({ ...state, scheme }),
  undo: (state) => state,
};

/** The answer to any request. */
export function answer(state: State, request: Request, dataset: Dataset): State {
  // The table has one entry for each type; the compiler cannot follow which entry belongs to which member.
  const one = requests[request.type] as (state: State, request: Request, dataset: Dataset) => State;
  return one(state, request, dataset);
}

/** The change state so many steps away; null beyond the first and last. Between two states the next is the one after. */
function stepped(state: State, by: number, dataset: Dataset): string | null {
  const days = changeDays(dataset, state.counties[0] ?? '', state.policy);
  const before = days.findLastIndex((day) => day <= state.date);
  const isBetween = days[before] !== state.date;
  return days[before + by + (by < 0 && isBetween ? 1 : 0)] ?? null;
}
