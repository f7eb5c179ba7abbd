import type { State } from './state.ts';

/** Who changed the state: the reader, or the page by attribute or property. */
export type ChangeSource = 'user' | 'api';

/** An event to tell the page. */
export interface StateEvent {
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** What a page hears of a change: one event for what readers care about, and one for the whole state. */
export function stateEvents(state: State, before: State, source: ChangeSource): readonly StateEvent[] {
  const keys = Object.keys(state) as (keyof State)[];
  const changed = keys.filter((key) => state[key] !== before[key]);
  const has = (key: keyof State) => changed.includes(key);
  return [
    ...(has('date') ? [{ type: 'splot-time-change', detail: { date: state.date } }] : []),
    ...(has('view') || has('table') ? [{ type: 'splot-view-change', detail: { view: state.view, table: state.table } }] : []),
    ...(has('selected') ? [{ type: 'splot-select', detail: { id: state.selected, source } }] : []),
    { type: 'splot-state-change', detail: { state, changed, source } },
  ];
}
