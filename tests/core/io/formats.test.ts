import { describe, expect, test } from 'vitest';
import { formats } from '#core/io/formats';
import { readDataset } from '#core/io/read-dataset';
import { lodzkie } from '#support/lodzkie';

const writable = formats.flatMap((format) => (format.write === undefined ? [] : [[format.id, format.write] as const]));

describe('formats', () => {
  test('each has an id of its own', () => {
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
  });

  test.each(writable)('what %s writes it recognises and reads back', (id, write) => {
    const files = write(lodzkie);
    expect(formats.find(({ recognises }) => recognises(files))?.id).toBe(id);
    expect(readDataset(files).dataset).toEqual(lodzkie);
  });
});
