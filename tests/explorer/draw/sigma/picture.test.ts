import { expect, test } from 'vitest';
import { pictureOf } from '#explorer/draw/sigma/picture';
import { shapeOf } from '#explorer/draw/sigma/shape-of';
import { lightInk } from '#explorer/draw/svg/ink';
import type { Shape } from '#explorer/scene/scene';
import { sampleScene } from '#support/scene';

const scene = sampleScene();
const { sprites, strokes, writings } = pictureOf(scene, lightInk, new Set(['i03']));

test.each([
  ['square', 4, -90],
  ['diamond', 4, -45],
  ['triangle', 3, -30],
  ['hexagon', 6, 30],
] as const)('a %s has %d sides, the first facing %d°', (shape, sides, degrees) => {
  const { turn, ...form } = shapeOf(shape);
  expect(form.sides).toBe(sides);
  expect((turn * 180) / Math.PI).toBeCloseTo(degrees, 1);
});

test.each<Shape>(['circle', 'square', 'diamond', 'triangle', 'hexagon'])('a %s covers as much as a circle of the same radius', (shape) => {
  const { sides, apothem } = shapeOf(shape);
  const area = sides === 0 ? Math.PI * apothem ** 2 : sides * apothem ** 2 * Math.tan(Math.PI / sides);
  // The corners are given with three decimals.
  expect(area / Math.PI).toBeCloseTo(1, 2);
});

test('each institution and hub stands where the scene has it, as large as the scene has it', () => {
  for (const { id, x, y, r } of scene.nodes) {
    const sprite = sprites.get(`glyph ${id}`);
    expect(sprite).toMatchObject({ x, y });
    // Paths are written with two decimals.
    expect(sprite?.r).toBeCloseTo(r, 1);
  }
});

test('the leader has a second ring behind and the letter L in front', () => {
  expect(sprites.get('ring i00')?.r).toBeCloseTo(22, 1);
  expect(sprites.get('ring i00')!.depth).toBeLessThan(sprites.get('glyph i00')!.depth);
  expect(sprites.get('lead-disc i00')!.depth).toBeGreaterThan(sprites.get('glyph i00')!.depth);
  expect(writings.get('lead-letter i00 L')).toMatchObject({ text: 'L', align: 'center' });
});

test('what may be is hatched, what is planned dotted and hollow, a trace is a bare outline behind everything', () => {
  expect(sprites.get('glyph i08')).toMatchObject({ hatch: 4.5, fill: lightInk.background, stroke: '#a77600' });
  expect(sprites.get('glyph i10')).toMatchObject({ hatch: 0, fill: lightInk.background, dash: [1.5, 3], roundCaps: true });
  expect(sprites.get('glyph i11')).toMatchObject({ fill: lightInk.background, stroke: lightInk.muted });
  expect(sprites.get('glyph i11')!.depth).toBeLessThan(sprites.get('ring i00')!.depth);
});

test('ties run between the bodies of their ends, meetings as arcs, with the dashes of their kind', () => {
  expect(strokes.get('link i00~i02')).toMatchObject({ from: 'glyph i00', to: 'glyph i02', bow: 0, width: 2.5, dash: [] });
  expect(strokes.get('link h2~i04')).toMatchObject({ bow: 0.16, dash: [1, 4], roundCaps: true });
  expect(strokes.get('link h1~i08')).toMatchObject({ dash: [6, 2, 1, 2], roundCaps: false });
});

test('a tie whose end is not drawn is not drawn', () => {
  const nodes = scene.nodes.filter(({ id }) => id !== 'i00');
  expect([...pictureOf({ ...scene, nodes }, lightInk, new Set()).strokes.keys()].filter((key) => key.includes('i00'))).toEqual([]);
});

test('only what is new wears a plus', () => {
  expect([...sprites.keys()].filter((key) => key.startsWith('fresh'))).toEqual(['fresh i03']);
  expect(writings.get('fresh i03')?.text).toBe('+');
});

test('whatever an institution is called, its parts keep to themselves', () => {
  const [one] = scene.nodes.filter(({ lead }) => lead);
  const nodes = [
    { ...one!, id: '__proto__' },
    { ...one!, id: 'a b' },
  ];
  expect([...pictureOf({ nodes, links: [], labels: [] }, lightInk, new Set()).sprites.keys()]).toHaveLength(6);
});
