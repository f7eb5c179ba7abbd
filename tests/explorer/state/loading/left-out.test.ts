import { expect, test } from 'vitest';
import { parseDataset } from '#core/io/read-dataset';
import { leftOut } from '#explorer/state/loading/left-out';

test('a record with two faults is left out once, a warning leaves nothing out', () => {
  const institutions = [
    { id: 'a', name: 'A' },
    { id: 'a', name: 'A again' },
    { id: 'b', name: '' },
  ];
  const { dataset, problems } = parseDataset({ institutions, ties: [] });
  if (dataset === null) throw new TypeError('unreadable');
  const rows = new Set(problems.flatMap(({ severity, row }) => (severity === 'error' && row !== null ? row : [])));
  expect(leftOut(dataset, [...problems, ...problems])).toEqual({ leftOut: rows.size, records: dataset.institutions.length + rows.size });
});
