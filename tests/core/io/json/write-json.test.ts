import { expect, test } from 'vitest';
import { writeJson } from '#core/io/json/write-json';
import { parseDataset } from '#core/io/read-dataset';

test('one row per line, without what a reader fills in by itself', () => {
  const { dataset } = parseDataset({
    institutions: [{ id: 'a', kind: 'formal' }, JSON.parse('{"id": "b", "__proto__": "x"}')],
    memberships: [],
    ties: [{ from: 'b', to: 'a', kind: 'refer' }],
  });
  expect(writeJson(dataset!)).toBe(`{
  "about": {"version":1,"title":"","horizon":"","attendanceIsMembership":false,"minCell":5,"licence":""},
  "institutions": [
    { "id": "a" },
    { "id": "b", "__proto__": "x" }
  ],
  "ties": [
    { "from": "b", "to": "a", "kind": "refer" }
  ]
}
`);
});

test('a data set without any connection left is still written so that it can be read', () => {
  const { dataset } = parseDataset({ institutions: [{ id: 'a' }], ties: [{ from: 'a', to: 'a' }] });
  expect(dataset?.ties).toEqual([]);
  expect(parseDataset(writeJson(dataset!)).dataset).toEqual(dataset);
});
