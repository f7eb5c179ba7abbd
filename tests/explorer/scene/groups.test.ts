import { describe, expect, test } from 'vitest';
import { facetCodes } from '#core/model/facets';
import { groupStyles } from '#explorer/scene/groups';
import { dataset } from '#support/dataset';
import { lodzkie } from '#support/lodzkie';

function styles(facet: 'area' | 'sector' | 'tier', from = lodzkie) {
  return groupStyles({ facet, lang: 'pl', codes: facetCodes(from, facet), sectors: from.sectors });
}

test.each([
  ['SOC', 'circle', '#c53829', 'PS'],
  ['EDU', 'square', '#488bfb', 'ED'],
  ['JUS', 'diamond', '#a77600', 'KU'],
  ['HOU', 'triangle', '#9256a0', 'MI'],
])('area %s is a %s of colour %s with the letters %s', (code, shape, colour, glyph) => {
  const style = styles('area').find((one) => one.code === code);
  expect([style?.shape, style?.colour, style?.glyph]).toEqual([shape, colour, glyph]);
});

test('groups stand in the order of their slots, then codes', () => {
  expect(styles('tier').map(({ code }) => code)).toEqual([
    'gmina',
    'powiat',
    'city-county',
    'voivodeship',
    'state',
    'local',
    'UNK',
    'outside',
  ]);
});

test('what a data set says of its own groups holds, unless it is no colour', () => {
  const own = dataset({
    sectors: [
      { facet: 'area', code: 'FIRE', labelPl: 'straż pożarna', slot: 7, glyph: 'ST', shape: 'diamond', colour: '#ffe066' },
      { facet: 'area', code: 'ODD', labelPl: 'inne', colour: 'red;background:url(x)' },
    ],
    institutions: [{ id: 'a', area: 'NEW' }],
  });
  expect(styles('area', own).map(({ code, slot, glyph, colour, glyphColour }) => [code, slot, glyph, colour, glyphColour])).toEqual([
    ['FIRE', 7, 'ST', '#ffe066', '#000000'],
    ['NEW', 12, 'NE', '#76847c', '#000000'],
    ['ODD', 12, 'OD', '#76847c', '#000000'],
    ['UNK', 12, 'IN', '#76847c', '#000000'],
  ]);
});

describe.each(['area', 'sector', 'tier'] as const)('by %s', (facet) => {
  test.each(styles(facet).map((style) => [style.code, style] as const))(
    '%s is readable on light and dark, and so are its letters',
    (_, style) => {
      expect(contrast(style.colour, '#ffffff')).toBeGreaterThanOrEqual(3);
      expect(contrast(style.colour, '#15181d')).toBeGreaterThanOrEqual(3);
      expect(contrast(style.colour, style.glyphColour)).toBeGreaterThanOrEqual(4.5);
    },
  );
});

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
