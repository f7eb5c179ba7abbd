import { expect, test } from 'vitest';
import { between } from '#explorer/draw/sigma/between';
import { emptyPicture, pictureOf, type Picture } from '#explorer/draw/sigma/picture';
import { lightInk } from '#explorer/draw/svg/ink';
import { sampleScene } from '#support/scene';

const scene = sampleScene();
const whole = pictureOf(scene, lightInk, new Set());

/** The scene without one institution, and another moved 100 px to the right. */
function later(gone: string, moved: string): Picture {
  const nodes = scene.nodes.filter(({ id }) => id !== gone).map((node) => (node.id === moved ? { ...node, x: node.x + 100 } : node));
  return pictureOf({ ...scene, nodes, labels: scene.labels.filter(({ node }) => node !== gone) }, lightInk, new Set());
}

const after = later('i05', 'i06');
const body = (picture: Picture, id: string) => picture.sprites.get(`glyph ${id}`);

test('what is gone fades out in 250 ms while nothing moves', () => {
  const half = between(whole, after).at(125);
  expect(body(half, 'i05')?.alpha).toBe(0.5);
  expect(half.strokes.get('link h1~i05')?.alpha).toBe(0.5);
  expect([...half.writings].find(([key]) => key.startsWith('label') && key.includes('i05'))?.[1].alpha).toBe(0.5);
  expect(body(half, 'i06')).toEqual(body(whole, 'i06'));
});

test('then what stays moves for 400 ms, slowly at both ends', () => {
  const passage = between(whole, after);
  const start = body(whole, 'i06')!.x;
  expect(passage.duration).toBe(650);
  expect(passage.at(250).sprites.has('glyph i05')).toBe(false);
  expect(body(passage.at(350), 'i06')!.x).toBeCloseTo(start + 100 * 4 * 0.25 ** 3, 9);
  expect(body(passage.at(450), 'i06')!.x).toBeCloseTo(start + 50, 9);
  expect(passage.at(650)).toBe(after);
});

test('what is new appears last, when everything else stands still', () => {
  const passage = between(after, whole);
  expect(passage.duration).toBe(650);
  expect(passage.at(399).sprites.has('glyph i05')).toBe(false);
  const half = passage.at(525);
  expect(body(half, 'i05')?.alpha).toBe(0.5);
  expect(body(half, 'i06')).toEqual(body(whole, 'i06'));
});

test('leaving, moving and coming together take no more than 900 ms', () => {
  const { duration, at } = between(later('i05', 'i06'), later('i04', 'i02'));
  expect(duration).toBe(900);
  expect(at(900)).toEqual(later('i04', 'i02'));
});

test('the same picture again takes no time', () => {
  const { duration, at } = between(whole, pictureOf(scene, lightInk, new Set()));
  expect(duration).toBe(0);
  expect(at(0)).toEqual(whole);
});

test('a journey interrupted goes on from where things are', () => {
  const midway = between(whole, after).at(450);
  expect(body(between(midway, whole).at(0), 'i06')!.x).toBeCloseTo(body(midway, 'i06')!.x, 9);
});

test('a picture that empties fades as a whole', () => {
  const { duration, at } = between(whole, emptyPicture);
  expect(duration).toBe(250);
  expect([...at(125).sprites.values()].every(({ alpha }) => alpha === 0.5)).toBe(true);
});
