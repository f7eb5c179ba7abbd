import type { Dataset } from '@splot/core';
import { compose } from '../scene/compose.ts';
import type { Scene } from '../scene/scene.ts';
import { pictureOf } from './select/picture.ts';
import type { State } from './state.ts';

/** The scene of a state: a pure function of data set and state, without screen or clock. */
export function sceneOf(dataset: Dataset, state: State): Scene {
  return compose(pictureOf(dataset, state));
}
