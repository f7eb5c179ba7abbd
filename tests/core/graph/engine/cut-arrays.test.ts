import { expect, test } from 'vitest';
import { floats, ints } from '#core/graph/engine/cut-arrays';

test('arrays that live side by side start with zeros and never share an entry', () => {
  const made = Array.from({ length: 4000 }, (_, k) => {
    const values = k % 2 === 0 ? floats(k % 61) : ints(k % 61);
    expect(values.every((value) => value === 0)).toBe(true);
    return values.fill(k);
  });
  expect(made.every((values, k) => values.length === k % 61 && values.every((value) => value === k))).toBe(true);
});

test('a long array has memory of its own', () => {
  expect(floats(1000).buffer.byteLength).toBe(8000);
  expect(ints(1000).buffer.byteLength).toBe(4000);
});
