import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

test('in a star too large to be solved at once a leaf is worth one over the root of the number of leaves', () => {
  const leaves = Array.from({ length: 400 }, (_, i) => `l${i}`);
  const star = sketch({ gov: ['hub', ...leaves].join(' ') }, leaves.map((leaf) => `hub-${leaf}`).join(' '));
  const values = new Map(measure(star, ['eigenvector-centrality']).map(({ subject, value }) => [subject, value]));
  expect(values.get('hub')).toBe(1);
  expect(values.get('l7')).toBeCloseTo(1 / 20, 11);
});
