import { expect, test } from 'vitest';
import { givenData } from '#explorer/state/loading/given-data';
import { lodzkie } from '#support/lodzkie';
import { writeJson } from '#core/io/json/write-json';

test('a data set of core is taken as it is', () => {
  expect(givenData(lodzkie)).toEqual({ dataset: lodzkie, problems: [] });
});

test('its JSON form is read, as text and as object', () => {
  const json = writeJson(lodzkie);
  for (const data of [json, JSON.parse(json)]) {
    const given = givenData(data);
    expect('dataset' in given ? given.dataset.institutions.length : given.code).toBe(lodzkie.institutions.length);
  }
});

test('an object of something else says why it cannot be shown', () => {
  expect(givenData({ nodes: [], links: [] })).toMatchObject({ code: 'unusable-data' });
});
