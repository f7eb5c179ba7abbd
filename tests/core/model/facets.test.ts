import { expect, test } from 'vitest';
import { codes } from '#core/model/codes';
import { facetCodes } from '#core/model/facets';
import { dataset } from '#support/dataset';

test('without codes of its own a data set uses the built-in ones', () => {
  expect(facetCodes(dataset({}), 'tier').map(({ code }) => code)).toEqual(Object.keys(codes.tier));
});

test('its own codes take their place, in its order, with what its institutions carry besides and the unknown at the end', () => {
  const data = dataset({
    sectors: [
      { facet: 'sector', code: 'public', labelPl: 'publiczny', labelEn: 'public', order: 2 },
      { facet: 'sector', code: 'ngo', labelPl: 'społeczny', order: 1 },
      { facet: 'area', code: 'SOC', labelPl: 'pomoc' },
    ],
    institutions: [{ id: 'a', sector: 'church' }, { id: 'b', sector: 'ngo' }, { id: 'c' }],
  });
  expect(facetCodes(data, 'sector')).toEqual([
    { code: 'ngo', label: { pl: 'społeczny', en: 'społeczny' } },
    { code: 'public', label: { pl: 'publiczny', en: 'public' } },
    { code: 'UNK', label: { pl: 'nieustalony', en: 'unknown' } },
    { code: 'church', label: { pl: 'church', en: 'church' } },
  ]);
});
