import { expect, test } from 'vitest';
import { walked, type Walk } from '#explorer/draw/overlay/walk';
import { sampleScene } from '#support/scene';

const scene = sampleScene();

const through = (from: string, ...keys: string[]): string =>
  keys.reduce((walk: Walk, key) => walked(walk, key, scene) ?? walk, { at: from, trail: [] }).at;

test.each([
  ['the next institution of the group, clockwise', 'i03', ['ArrowRight'], 'i04'],
  ['round the group and back to its first', 'i03', ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight'], 'i03'],
  ['the one before', 'i03', ['ArrowLeft'], 'i06'],
  ['the first of the next group', 'i01', ['ArrowDown'], 'i02'],
  ['from the first group to the hubs, which come last', 'i00', ['ArrowUp'], 'h3'],
  ['the first of all', 'i09', ['Home'], 'i00'],
  ['the last of all', 'i09', ['End'], 'h1'],
  ['into the neighbours and back out', 'i10', ['n', 'Backspace'], 'i10'],
  ['among the neighbours of the node entered', 'i10', ['n', 'n', 'ArrowRight'], 'i10'],
])('leads to %s', (_, from, keys, to) => {
  expect(through(from, ...keys)).toBe(to);
});

test('every node is reached by arrow keys alone', () => {
  const reached = new Set<string>();
  let walk: Walk = { at: 'i00', trail: [] };
  for (let group = 0; group < 7; group++) {
    for (let step = 0; step < 5; step++) {
      reached.add(walk.at);
      walk = walked(walk, 'ArrowRight', scene) ?? walk;
    }
    walk = walked(walk, 'ArrowDown', scene) ?? walk;
  }
  expect(reached.size).toBe(scene.nodes.length);
});

test('a key without a meaning leads nowhere, so that the page keeps it', () => {
  expect(walked({ at: 'i00', trail: [] }, 'x', scene)).toBeNull();
  expect(walked({ at: 'i00', trail: [] }, 'Backspace', scene)).toBeNull();
});
