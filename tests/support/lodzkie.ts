import { openDataset } from '#core/io/node/index';
import type { Dataset } from '#core/model/dataset';
import { dataset, rowsOf } from './dataset.ts';

/** The example data set of the five documents. */
export const lodzkie: Dataset = await opened('examples/lodzkie');

/** The same, were the programme known to end on 2021-10-29. */
export const lodzkieWithProjectEnd: Dataset = dataset({
  ...rowsOf(lodzkie),
  partnerships: lodzkie.partnerships.map((row) => (row.id === 'prj-k3d' ? { ...row, time: '/2021-10-29', certainty: 'assumed' } : row)),
});

async function opened(path: string): Promise<Dataset> {
  const { dataset: found, problems } = await openDataset(path);
  if (found === null) throw new TypeError(`${path} cannot be read: ${problems.map(({ message }) => message.en).join(' ')}`);
  return found;
}
