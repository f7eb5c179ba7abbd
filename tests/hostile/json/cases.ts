/** A JSON text and what must become of it. */
export interface JsonCase {
  readonly title: string;
  readonly text: string;
  /** Code, row, line, column number and pointer of each finding except `W-SOURCES-NONE` and `W-FACET-MISSING`. */
  readonly findings: readonly (readonly [
    code: string,
    row: number | null,
    line: number | undefined,
    column: number | undefined,
    pointer: string | undefined,
  ])[];
  /** Ids of the institutions that are left; null if there is no data set. */
  readonly ids: readonly string[] | null;
}

const sound = '"institutions": [{"id": "a"}, {"id": "b"}], "ties": [{"from": "a", "to": "b"}]';

/** Texts that must be read as they are. */
const accepted: readonly JsonCase[] = [
  { title: 'the plainest text', text: `{${sound}}`, findings: [], ids: ['a', 'b'] },
  { title: 'a byte order mark and blanks around', text: `\uFEFF \r\n\t{${sound}} \n`, findings: [], ids: ['a', 'b'] },
  { title: 'every escape', text: `{${sound}, "about": {"title": "\\"\\\\\\/\\b\\f\\n\\r\\t\\u0142"}}`, findings: [], ids: ['a', 'b'] },
  {
    title: 'nulls for empty cells',
    text: '{"institutions": [{"id": "a", "name": null}, {"id": "b"}], "ties": [{"from": "a", "to": "b", "count": null, "source": null}]}',
    findings: [],
    ids: ['a', 'b'],
  },
  {
    title: 'lists as text and as lists',
    text: '{"institutions": [{"id": "a", "areaAlso": "SOC EDU"}, {"id": "b", "areaAlso": ["SOC", "EDU"]}], "ties": []}',
    findings: [],
    ids: ['a', 'b'],
  },
  { title: 'empty tables', text: `{${sound}, "places": [], "memberships": []}`, findings: [], ids: ['a', 'b'] },
  {
    title: 'a row of a table called __proto__',
    text: `{${sound}, "__proto__": [{"id": "x"}]}`,
    findings: [['W-TABLE-UNKNOWN', null, undefined, undefined, '/__proto__']],
    ids: ['a', 'b'],
  },
  {
    title: 'a cell called __proto__',
    text: '{"institutions": [{"id": "a", "__proto__": "x"}, {"id": "b"}], "ties": []}',
    findings: [['W-COLUMN-UNKNOWN', null, undefined, undefined, '/institutions']],
    ids: ['a', 'b'],
  },
  {
    title: 'a row that says it has a length',
    text: '{"institutions": [{"id": "a", "length": "9"}, {"id": "b"}], "ties": []}',
    findings: [['W-COLUMN-UNKNOWN', null, undefined, undefined, '/institutions']],
    ids: ['a', 'b'],
  },
  {
    title: 'a stored layout',
    text: `{${sound}, "layout": {"a": [0, 0]}}`,
    findings: [['N-LAYOUT-UNREAD', null, undefined, undefined, '/layout']],
    ids: ['a', 'b'],
  },
  {
    title: 'a property of the whole nobody knows',
    text: `{${sound}, "about": {"colour": "red"}}`,
    findings: [['W-ABOUT-UNKNOWN', null, undefined, undefined, '/about/colour']],
    ids: ['a', 'b'],
  },
];

/** Texts of which a part is left out, and texts that cannot be read. */
const refused: readonly JsonCase[] = [
  { title: 'nothing', text: '', findings: [['E-JSON-SYNTAX', null, 1, 1, undefined]], ids: null },
  { title: 'half a text', text: '{\n "institutions": [', findings: [['E-JSON-SYNTAX', null, 2, 19, undefined]], ids: null },
  { title: 'a comma too many', text: '{\n"ties": [\n1,\n]}', findings: [['E-JSON-SYNTAX', null, 4, 1, undefined]], ids: null },
  { title: 'a comma too many in an object', text: '{"a": 1,}', findings: [['E-JSON-SYNTAX', null, 1, 9, undefined]], ids: null },
  { title: 'single quotes', text: "{'institutions': []}", findings: [['E-JSON-SYNTAX', null, 1, 2, undefined]], ids: null },
  { title: 'a comment', text: '{} // tak', findings: [['E-JSON-SYNTAX', null, 1, 4, undefined]], ids: null },
  { title: 'two texts', text: '{}{}', findings: [['E-JSON-SYNTAX', null, 1, 3, undefined]], ids: null },
  { title: 'NaN', text: '{"ties": [{"strength": NaN}]}', findings: [['E-JSON-SYNTAX', null, 1, 24, undefined]], ids: null },
  {
    title: 'a number with a leading zero',
    text: '{"places": [{"teryt": 0618}]}',
    findings: [['E-JSON-SYNTAX', null, 1, 23, undefined]],
    ids: null,
  },
  { title: 'a control character in a string', text: '{"a": "x\ny"}', findings: [['E-JSON-SYNTAX', null, 1, 7, undefined]], ids: null },
  { title: 'an escape that is none', text: '{"a": "\\x"}', findings: [['E-JSON-SYNTAX', null, 1, 7, undefined]], ids: null },
  { title: 'an open string', text: '{"a": "x', findings: [['E-JSON-SYNTAX', null, 1, 7, undefined]], ids: null },
  { title: 'the wrong bracket', text: '{"a": [1}', findings: [['E-JSON-SYNTAX', null, 1, 9, undefined]], ids: null },
  { title: 'a colon missing', text: '{"a" 1}', findings: [['E-JSON-SYNTAX', null, 1, 6, undefined]], ids: null },
  {
    title: 'sixty-four levels',
    text: `${'['.repeat(64)}${']'.repeat(64)}`,
    findings: [['E-JSON-SHAPE', null, undefined, undefined, '']],
    ids: null,
  },
  {
    title: 'sixty-five levels',
    text: `${'['.repeat(65)}${']'.repeat(65)}`,
    findings: [['E-JSON-DEPTH', null, 1, 65, undefined]],
    ids: null,
  },
  { title: 'a hundred thousand levels', text: '['.repeat(100_000), findings: [['E-JSON-DEPTH', null, 1, 65, undefined]], ids: null },
  { title: 'an array', text: '[]', findings: [['E-JSON-SHAPE', null, undefined, undefined, '']], ids: null },
  { title: 'a text', text: '"institutions"', findings: [['E-JSON-SHAPE', null, undefined, undefined, '']], ids: null },
  { title: 'null', text: 'null', findings: [['E-JSON-SHAPE', null, undefined, undefined, '']], ids: null },
  {
    title: 'an object without tables',
    text: '{}',
    findings: [
      ['E-INSTITUTIONS-MISSING', null, undefined, undefined, undefined],
      ['E-TABLE-MISSING', null, undefined, undefined, undefined],
    ],
    ids: null,
  },
  {
    title: 'a table that is an object',
    text: `{${sound}, "memberships": {"0": {}}}`,
    findings: [['E-JSON-SHAPE', null, undefined, undefined, '/memberships']],
    ids: ['a', 'b'],
  },
  {
    title: 'rows that are no objects',
    text: '{"institutions": [{"id": "a"}, 7, null, [], {"id": "b"}], "ties": []}',
    findings: [
      ['E-JSON-SHAPE', 2, 1, undefined, '/institutions/1'],
      ['E-JSON-SHAPE', 3, 1, undefined, '/institutions/2'],
      ['E-JSON-SHAPE', 4, 1, undefined, '/institutions/3'],
    ],
    ids: ['a', 'b'],
  },
  {
    title: 'a row of arrays and objects',
    text: '{"institutions":\n[{"id": "a"},\n{"id": "b"},\n{"id": ["c"]},\n{"id": "d", "name": {"pl": "D"}}], "ties": []}',
    findings: [
      ['E-TYPE', 3, 4, undefined, '/institutions/2/id'],
      ['E-TYPE', 4, 5, undefined, '/institutions/3/name'],
    ],
    ids: ['a', 'b'],
  },
  {
    title: 'an object as an attribute',
    text: '{"institutions": [{"id": "a"}, {"id": "b"}, {"id": "c", "geo": {"x": 1}}], "ties": []}',
    findings: [['W-COLUMN-UNKNOWN', null, undefined, undefined, '/institutions']],
    ids: ['a', 'b', 'c'],
  },
  {
    title: 'half a surrogate pair',
    text: '{"institutions": [{"id": "a"}, {"id": "b"}, {"id": "c", "name": "\\ud800"}], "ties": []}',
    findings: [['E-TYPE', 3, 1, undefined, '/institutions/2/name']],
    ids: ['a', 'b'],
  },
  {
    title: 'half a surrogate pair in the name of a column',
    text: '{"institutions": [{"id": "a", "\\ud800": "x"}, {"id": "b"}], "ties": []}',
    findings: [['E-TYPE', null, undefined, undefined, '/institutions']],
    ids: ['a', 'b'],
  },
  {
    title: 'a number too large',
    text: `{${sound}, "places": [{"id": "p", "name": "P", "kind": "gmina", "lon": 1e999}]}`,
    findings: [['E-TYPE', 1, 1, undefined, '/places/0/lon']],
    ids: ['a', 'b'],
  },
  {
    title: 'an id that is a number',
    text: '{"institutions": [{"id": "a"}, {"id": "b"}, {"id": 3}], "ties": []}',
    findings: [['E-TYPE', 3, 1, undefined, '/institutions/2/id']],
    ids: ['a', 'b'],
  },
  {
    title: 'a key twice in a row',
    text: '{"institutions": [{"id": "a"}, {"id": "b"},\n {"id": "c", "id": "d"}], "ties": []}',
    findings: [['E-JSON-KEY-TWICE', 3, 2, 14, '/institutions/2/id']],
    ids: ['a', 'b'],
  },
  {
    title: 'a key twice, once escaped',
    text: '{"institutions": [{"id": "a"}, {"id": "b"},\n {"id": "c", "\\u0069d": "d"}], "ties": []}',
    findings: [['E-JSON-KEY-TWICE', 3, 2, 14, '/institutions/2/id']],
    ids: ['a', 'b'],
  },
  { title: 'a table twice', text: `{${sound}, "ties": []}`, findings: [['E-JSON-KEY-TWICE', null, 1, 82, '/ties']], ids: null },
  {
    title: 'two columns that differ in blanks only',
    text: '{"institutions": [{"id": "a"}, {"id": "b"}, {"id": "c", "id ": "d"}], "ties": []}',
    findings: [['E-JSON-KEY-TWICE', 3, 1, undefined, '/institutions/2']],
    ids: ['a', 'b'],
  },
  {
    title: 'a node-link graph',
    text: '{"nodes": [], "links": []}',
    findings: [['E-JSON-FOREIGN', null, undefined, undefined, '']],
    ids: null,
  },
  {
    title: 'a Cytoscape file',
    text: '{"elements": {"nodes": []}}',
    findings: [['E-JSON-FOREIGN', null, undefined, undefined, '']],
    ids: null,
  },
  {
    title: 'the description of a package',
    text: '{"resources": []}',
    findings: [['E-JSON-FOREIGN', null, undefined, undefined, '']],
    ids: null,
  },
  {
    title: 'another version of the model',
    text: `{${sound}, "about": {"version": 2}}`,
    findings: [['E-ABOUT', null, undefined, undefined, '/about/version']],
    ids: null,
  },
  {
    title: 'a horizon that is no day',
    text: `{${sound}, "about": {"horizon": "2021-02-30"}}`,
    findings: [['E-ABOUT', null, undefined, undefined, '/about/horizon']],
    ids: ['a', 'b'],
  },
  {
    title: 'a smallest count of nothing',
    text: `{${sound}, "about": {"minCell": 0}}`,
    findings: [['E-ABOUT', null, undefined, undefined, '/about/minCell']],
    ids: ['a', 'b'],
  },
  {
    title: 'properties of the whole as a list',
    text: `{${sound}, "about": []}`,
    findings: [['E-JSON-SHAPE', null, undefined, undefined, '/about']],
    ids: ['a', 'b'],
  },
];

/** Every case. */
export const cases: readonly JsonCase[] = [...accepted, ...refused];
