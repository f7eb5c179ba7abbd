import { expect, test } from 'vitest';
import { bundleOf } from '../../scripts/size.mjs';
import { catalogue } from '#core/metrics/catalogue';

test('who imports one metric gets that one and no text of any other', async () => {
  const bundle = await bundleOf("export { betweenness } from '@splot/core/metrics';");
  expect(
    catalogue.filter(({ definition }) => bundle.includes(definition.pl) || bundle.includes(definition.en)).map(({ id }) => id),
  ).toEqual(['betweenness']);
}, 30_000);

test('the texts of all metrics are found in the bundle of the catalogue', async () => {
  const bundle = await bundleOf("export { catalogue } from '@splot/core';");
  expect(catalogue.filter(({ definition }) => !bundle.includes(definition.en)).map(({ id }) => id)).toEqual([]);
}, 30_000);
