import { openDataset } from '#core/io/node/index';
import type { Dataset } from '#core/model/dataset';
import type { Scene } from '#explorer/scene/scene';
import { initialState, type Wishes } from '#explorer/state/initial';
import { sceneOf } from '#explorer/state/scene-of';
import { lodzkie } from './lodzkie.ts';

/** The six counties of the source documents, and every day on which each of them has something to show. */
export const sixCounties = ['1005', '1014', '1016', '1019', '1020', '1062'] as const;

/** The example with facts of other public pages laid over it. */
export const lodzkieWithContext: Dataset = await layered();

/** The scene of the example for what a reader asks for; in Polish unless asked otherwise. */
export function sceneFor(wishes: Wishes, dataset: Dataset = lodzkie): Scene {
  return sceneOf(dataset, initialState(dataset, { lang: 'pl', ...wishes }));
}

async function layered(): Promise<Dataset> {
  const { dataset, problems } = await openDataset(['examples/lodzkie', 'examples/lodzkie/context']);
  if (dataset === null) throw new TypeError(`the example cannot be read: ${problems.map(({ message }) => message.en).join(' ')}`);
  return dataset;
}
