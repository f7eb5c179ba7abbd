import { expect, test } from 'vitest';
import { arrangedRows } from '#explorer/draw/table/arranged-rows';

const columns = [
  { id: 'name', label: 'Nazwa', numeric: false },
  { id: 'ties', label: 'Powiązania', numeric: true },
];
const rows = (
  [
    ['Łódź', 2],
    ['Zduńska Wola', NaN],
    ['Sieradz', 10],
    ['Lutomiersk', 2],
  ] as const
).map(([name, ties]) => ({
  id: name,
  opens: '',
  cells: [
    { text: name, sort: name },
    { text: String(ties), sort: ties },
  ],
}));
const arranged = (sorting: { column: string; falling: boolean } | null, filter = '') =>
  arrangedRows({ columns, rows }, { sorting, filter, lang: 'pl' }).map(({ id }) => id);

test('rows keep their order until the reader sorts', () => {
  expect(arranged(null)).toEqual(['Łódź', 'Zduńska Wola', 'Sieradz', 'Lutomiersk']);
});

test('ł comes after l', () => {
  expect(arranged({ column: 'name', falling: false })).toEqual(['Lutomiersk', 'Łódź', 'Sieradz', 'Zduńska Wola']);
});

test('numbers sort as numbers, equal ones keep their order and missing ones come last either way', () => {
  expect(arranged({ column: 'ties', falling: true })).toEqual(['Sieradz', 'Łódź', 'Lutomiersk', 'Zduńska Wola']);
  expect(arranged({ column: 'ties', falling: false })).toEqual(['Łódź', 'Lutomiersk', 'Sieradz', 'Zduńska Wola']);
});

test('the filter needs neither capitals nor Polish letters', () => {
  expect(arranged(null, 'LODZ')).toEqual(['Łódź']);
  expect(arranged(null, 'zdunska')).toEqual(['Zduńska Wola']);
});
