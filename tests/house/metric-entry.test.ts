import { expect, test } from 'vitest';
import { catalogue } from '#core/metrics/catalogue';
import * as entry from '#core/metrics/index';

test('every metric of the catalogue can be imported alone, under its id in camel case', () => {
  const nameOf = (id: string) => id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const byName = Object.entries(entry).map(([name, { id }]) => [name, id] as const);
  expect(byName.toSorted()).toEqual(catalogue.map(({ id }) => [nameOf(id), id] as const).toSorted());
});
