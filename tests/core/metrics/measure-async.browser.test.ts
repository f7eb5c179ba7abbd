import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { measureAsync } from '#core/metrics/measure-async';
import { ring } from '#support/rings';

test('a page has its turn between any two slices', async () => {
  let turns = 0;
  let slices = 0;
  const others = setInterval(() => turns++, 0);
  const readings = await measureAsync(ring(1801), ['betweenness'], { progress: () => slices++ });
  clearInterval(others);
  expect(readings).toEqual(measure(ring(1801), ['betweenness']));
  expect(slices).toBeGreaterThan(4);
  expect(turns).toBeGreaterThan(1);
});
