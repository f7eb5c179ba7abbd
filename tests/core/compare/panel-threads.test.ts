import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { panel } from '#core/compare/panel';
import { panelAsync } from '#core/compare/panel-async';
import { endWorkers } from '#core/compare/panel/workers/pool';
import { packed, unpacked } from '#core/compare/panel/workers/packed';
import type { PanelOptions } from '#core/compare/panel/options';
import { lodzkie } from '#support/lodzkie';
import { builtWorker, type BuiltWorker } from '#support/built-worker';
import { syntheticRegion } from '#support/synthetic-region';

const region = syntheticRegion({ counties: 8 });
const options: PanelOptions = {
  dates: ['2014-05-01', '2019-12-01', '2020-06-30', '2021-03-15', '2023-01-01'],
  mode: 'clique',
  ties: true,
  metrics: ['degree', 'betweenness', 'density', 'ei-index', 'member-stability', 'service-coverage', 'components', 'bridge'],
};
const expected = panel(region, options);

let worker: BuiltWorker;
beforeAll(async () => {
  worker = await builtWorker();
});
afterAll(() => {
  endWorkers();
  worker.remove();
});

describe('threads that share a panel', () => {
  test.each([0, 1, 2, 3, 5])('%i workers give the same bits, and this thread waits for them', (workers) => {
    expect(panel(region, { ...options, workers, workerUrl: worker.address })).toEqual(expected);
  });

  test.each([0, 1, 2])('%i workers give the same bits while this thread goes on', async (workers) => {
    expect(await panelAsync(region, { ...options, workers, workerUrl: worker.address })).toEqual(expected);
  });

  test('a thread that has loaded takes its share', async () => {
    const told: number[] = [];
    // Threads of earlier panels are warm: this one only deals and hears.
    await panelAsync(region, { ...options, workers: 2, workerUrl: worker.address });
    const found = panelAsync(region, { ...options, workers: 2, workerUrl: worker.address, progress: (done) => told.push(done) });
    expect(await found).toEqual(expected);
    expect(told.at(-1)).toBe(8 * options.dates.length);
    expect(told.toSorted((a, b) => a - b)).toEqual(told);
  });

  test('another data set is sent to threads that held the first', () => {
    const other = syntheticRegion({ counties: 5, seed: 9 });
    expect(panel(other, { ...options, workers: 2, workerUrl: worker.address })).toEqual(panel(other, options));
  });

  test.each(['file:///no/such/worker.mjs', 'not an address'])(
    'without the module at %s the panel is worked out here',
    async (workerUrl) => {
      expect(panel(region, { ...options, workers: 3, workerUrl })).toEqual(expected);
      expect(await panelAsync(region, { ...options, workers: 2, workerUrl })).toEqual(expected);
    },
  );

  test('what cannot be worked out fails as it does without threads', async () => {
    // A row that no reader lets through.
    const [first] = region.ties;
    const broken = { ...region, ties: [{ ...first!, time: 'never' }, ...region.ties.slice(1)] };
    expect(() => panel(broken, { ...options, workers: 2, workerUrl: worker.address })).toThrow('which is no date');
    await expect(panelAsync(broken, { ...options, workers: 2, workerUrl: worker.address })).rejects.toThrow('which is no date');
  });
});

describe('a panel that is called off', () => {
  test.each([0, 2])('with %i workers it ends with the reason given, and tells of no more progress', async (workers) => {
    const control = new AbortController();
    let told = 0;
    const progress = (done: number) => {
      told++;
      if (done > 0) control.abort(new Error('no longer wanted'));
    };
    const found = panelAsync(region, { ...options, workers, workerUrl: worker.address, signal: control.signal, progress });
    await expect(found).rejects.toThrow('no longer wanted');
    const heard = told;
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    expect(told).toBe(heard);
  });

  test('before it has begun nothing is done', async () => {
    const told: number[] = [];
    const progress = (done: number) => told.push(done);
    await expect(panelAsync(region, { ...options, signal: AbortSignal.abort(new Error('too late')), progress })).rejects.toThrow(
      'too late',
    );
    expect(told).toEqual([]);
  });
});

test.each([-1, 1.5, 65, Number.NaN])('%d workers are no number of workers', async (workers) => {
  expect(() => panel(region, { ...options, workers })).toThrow(TypeError);
  await expect(panelAsync(region, { ...options, workers })).rejects.toThrow('workers is a whole number from 0 to 64');
});

test.each([
  ['the example', lodzkie],
  ['an invented region', region],
])('%s comes out of the parcel as it went in', (_, dataset) => {
  expect(unpacked(structuredClone(packed(dataset)))).toEqual(dataset);
});
