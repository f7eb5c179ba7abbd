import { expect, test } from 'vitest';
import { parseDataset } from '#core/io/read-dataset';
import { leftOut } from '#explorer/state/loading/left-out';

test('a doubled record is left out, one with a warning is not', () => {
  const institutions = [
    { id: 'a', name: 'A' },
    { id: 'a', name: 'A again' },
    { id: 'b', name: '' },
  ];
  const { dataset, problems } = parseDataset({ institutions, ties: [] });
  if (dataset === null) throw new TypeError('unreadable');
  expect(leftOut(dataset, problems)).toEqual({ leftOut: 1, records: 3 });
});
