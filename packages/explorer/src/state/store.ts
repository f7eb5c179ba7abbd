import type { Dataset } from '@splot/core';
import type { Request } from '../request.ts';
import type { Scene } from '../scene/scene.ts';
import { initialState, type Wishes } from './initial.ts';
import { legal } from './legal.ts';
import { answer } from './requests.ts';
import { sceneOf } from './scene-of.ts';
import type { State } from './state.ts';

/** One reader's state, what it shows, and the one way to change it. */
export interface Store {
  readonly state: State;
  /** Made when asked for, once for each state. */
  readonly scene: Scene;
  /** The data set shown: the base one, or with further sources laid over it. */
  readonly dataset: Dataset;
  readonly canUndo: boolean;
  readonly request: (request: Request) => void;
  /** Sets what a page sets by attribute or property, as far as it can be met; unlike a request it cannot be undone. */
  readonly assign: (wishes: Partial<State>) => void;
  /** Calls back after every change; the function returned ends it. */
  readonly subscribe: (listener: (state: State, before: State) => void) => () => void;
}

/** What a store starts with. */
export interface StoreOptions extends Wishes {
  /** The same data set with further sources laid over it. */
  readonly contextData?: Dataset | null | undefined;
}

const longestPast = 100;
const withoutPast = new Set<Request['type']>(['resize', 'prefer', 'zoom', 'play', 'pause', 'undo']);

/** A store over a data set. */
export function createStore(base: Dataset, { contextData = null, ...wishes }: StoreOptions = {}): Store {
  const datasetFor = (one: { readonly context?: boolean | undefined }) =>
    one.context === true && contextData !== null ? contextData : base;
  const listeners = new Set<(state: State, before: State) => void>();
  let state = initialState(datasetFor(wishes), { ...wishes, context: wishes.context === true && contextData !== null });
  let past: readonly State[] = [];
  let last: Request['type'] | null = null;
  let drawn: { readonly state: State; readonly scene: Scene } | null = null;

  function become(next: State): void {
    if (isSame(next, state)) return;
    const before = state;
    state = Object.freeze(next);
    for (const listener of listeners) listener(state, before);
  }

  function request(asked: Request): void {
    if (asked.type === 'undo') {
      const previous = past.at(-1);
      if (previous === undefined) return;
      past = past.slice(0, -1);
      last = null;
      // Size, camera and the system's wishes belong to the screen, not to what the reader did.
      become({ ...previous, box: state.box, camera: state.camera, scheme: state.scheme, playing: false });
      return;
    }
    if (asked.type === 'set-option' && asked.name === 'context' && contextData === null) return;
    const next = answer(state, asked, datasetFor(state));
    if (isSame(next, state)) return;
    // Letters typed one after another are one step.
    const isSameStep = asked.type === 'search' && last === 'search';
    if (!withoutPast.has(asked.type) && !isSameStep) past = [...past.slice(1 - longestPast), state];
    last = asked.type;
    become(next);
  }

  return {
    get state() {
      return state;
    },
    get scene() {
      if (drawn?.state !== state) drawn = { state, scene: sceneOf(datasetFor(state), state) };
      return drawn.scene;
    },
    get dataset() {
      return datasetFor(state);
    },
    get canUndo() {
      return past.length > 0;
    },
    request,
    assign: (wanted) => {
      const given = legal(datasetFor(state), wanted);
      become({ ...state, ...given, context: (given.context ?? state.context) && contextData !== null });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isSame(a: State, b: State): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
