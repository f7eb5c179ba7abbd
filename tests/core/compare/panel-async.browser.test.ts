import { afterAll, expect, test } from 'vitest';
import { panel } from '#core/compare/panel';
import { panelAsync } from '#core/compare/panel-async';
import { endWorkers } from '#core/compare/panel/workers/pool';
import { countiesOfRegion, syntheticRegion } from '#support/synthetic-region';

const region = syntheticRegion({ counties: 6 });
const request = {
  counties: countiesOfRegion(6),
  dates: ['2016-06-30', '2020-06-30'],
  metrics: ['betweenness', 'connectedness', 'survival-share'],
  mode: 'direct',
} as const;
const workerUrl = new URL('../../../packages/core/src/worker/index.ts', import.meta.url).href;

afterAll(endWorkers);

test.each([0, 1, 2])('a page gets the same bits with %i workers, and is told how far it is', async (workers) => {
  const heard: number[] = [];
  const found = await panelAsync(region, { ...request, workers, workerUrl, progress: (done, total) => heard.push(done / total) });
  expect(found).toEqual(panel(region, request));
  expect(heard.at(-1)).toBe(1);
});

test('where no worker can be had the page does the work itself', async () => {
  const nowhere = new URL('nowhere.js', import.meta.url).href;
  expect(await panelAsync(region, { ...request, workers: 1, workerUrl: nowhere })).toEqual(panel(region, request));
});

test('a page can call it off', async () => {
  const off = new AbortController();
  const stopped = panelAsync(region, { ...request, signal: off.signal, progress: () => off.abort(new Error('enough')) });
  await expect(stopped).rejects.toThrow('enough');
});
