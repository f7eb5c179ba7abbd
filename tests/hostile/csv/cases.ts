/** A CSV file of institutions beside a sound file of ties, and what must become of it. */
export interface CsvCase {
  readonly title: string;
  readonly bytes: string | Uint8Array;
  /** Code, row, line and column number of each finding except `W-SOURCES-NONE` and `W-FACET-MISSING`. */
  readonly findings: readonly (readonly [code: string, row: number | null, line: number | undefined, column: number | undefined])[];
  /** Ids of the institutions that are left; null if there is no data set. */
  readonly ids: readonly string[] | null;
  /** Names, where they matter. */
  readonly names?: readonly string[];
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const joined = (...parts: (string | readonly number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : [...part])));

/** Files that must be read as they are. */
const accepted: readonly CsvCase[] = [
  { title: 'the plainest file', bytes: 'id,name\na,A\nb,B\n', findings: [], ids: ['a', 'b'], names: ['A', 'B'] },
  { title: 'no line end at the end', bytes: 'id,name\na,A\nb,B', findings: [], ids: ['a', 'b'] },
  { title: 'Windows line ends', bytes: 'id,name\r\na,A\r\nb,B\r\n', findings: [], ids: ['a', 'b'], names: ['A', 'B'] },
  { title: 'old Macintosh line ends', bytes: 'id,name\ra,A\rb,B\r', findings: [], ids: ['a', 'b'], names: ['A', 'B'] },
  { title: 'mixed line ends', bytes: 'id,name\r\na,A\nb,B\r', findings: [], ids: ['a', 'b'], names: ['A', 'B'] },
  {
    title: 'a byte order mark',
    bytes: joined([0xef, 0xbb, 0xbf], 'id,name\na,Łódź\nb,B\n'),
    findings: [],
    ids: ['a', 'b'],
    names: ['Łódź', 'B'],
  },
  { title: 'quotes around everything', bytes: '"id","name"\n"a","A"\n"b","B"\n', findings: [], ids: ['a', 'b'], names: ['A', 'B'] },
  {
    title: 'a comma in quotes',
    bytes: 'id,name\na,"A, po przecinku"\nb,B\n',
    findings: [],
    ids: ['a', 'b'],
    names: ['A, po przecinku', 'B'],
  },
  {
    title: 'a quote in quotes',
    bytes: 'id,name\na,"Fundacja ""Być Razem"""\nb,B\n',
    findings: [],
    ids: ['a', 'b'],
    names: ['Fundacja "Być Razem"', 'B'],
  },
  {
    title: 'a quote in a plain field',
    bytes: 'id,name\na,Fundacja "Być Razem"\nb,B\n',
    findings: [],
    ids: ['a', 'b'],
    names: ['Fundacja "Być Razem"', 'B'],
  },
  { title: 'nothing but quotes', bytes: 'id,name\na,""""\nb,""\n', findings: [], ids: ['a', 'b'], names: ['"', ''] },
  { title: 'a line end in quotes', bytes: 'id,name\na,"A\nB"\nb,"C\r\nD"\n', findings: [], ids: ['a', 'b'], names: ['A\nB', 'C\r\nD'] },
  {
    title: 'semicolons',
    bytes: 'id;name\na;A\nb;B, C\n',
    findings: [['N-CSV-DIALECT', null, 1, undefined]],
    ids: ['a', 'b'],
    names: ['A', 'B, C'],
  },
  { title: 'tabs', bytes: 'id\tname\na\tA\nb\tB\n', findings: [['N-CSV-DIALECT', null, 1, undefined]], ids: ['a', 'b'], names: ['A', 'B'] },
  {
    title: 'a delimiter declared by Excel',
    bytes: 'sep=;\r\nid;name\r\na;A\r\nb;B\r\n',
    findings: [['N-CSV-DIALECT', null, 2, undefined]],
    ids: ['a', 'b'],
    names: ['A', 'B'],
  },
  {
    title: 'a header in quotes with the other delimiter inside',
    bytes: 'id,"name;;;"\na,A\nb,B\n',
    findings: [['W-COLUMN-UNKNOWN', null, 1, 2]],
    ids: ['a', 'b'],
  },
  { title: 'a single column', bytes: 'id\na\nb\n', findings: [], ids: ['a', 'b'] },
  { title: 'spaces around a header and an id', bytes: ' id , name \n a ,A\nb,B\n', findings: [], ids: ['a', 'b'], names: ['A', 'B'] },
  {
    title: 'blank lines and rows of nothing but commas',
    bytes: 'id,name\n\na,A\n,\n\nb,B\n\n',
    findings: [],
    ids: ['a', 'b'],
    names: ['A', 'B'],
  },
  { title: 'empty fields behind the last column', bytes: 'id,name\na,A,,\nb,B,\n', findings: [], ids: ['a', 'b'], names: ['A', 'B'] },
  { title: 'an empty column without a name', bytes: 'id,name,\na,A,\nb,B,\n', findings: [], ids: ['a', 'b'] },
  {
    title: 'a leading zero and a number above 2^53',
    bytes: 'id,name\n007,X\na,A\nb,B\n9007199254740993,Y\n',
    findings: [],
    ids: ['007', 'a', 'b', '9007199254740993'],
    names: ['X', 'A', 'B', 'Y'],
  },
  { title: 'a column called __proto__', bytes: 'id,__proto__\na,x\nb,y\n', findings: [['W-COLUMN-UNKNOWN', null, 1, 2]], ids: ['a', 'b'] },
  {
    title: 'columns called constructor and toString',
    bytes: 'id,constructor,toString\na,x,y\nb,z,\n',
    findings: [
      ['W-COLUMN-UNKNOWN', null, 1, 2],
      ['W-COLUMN-UNKNOWN', null, 1, 3],
    ],
    ids: ['a', 'b'],
  },
  { title: 'an id that names a built-in', bytes: 'id,name\na,A\nb,B\nconstructor,C\n', findings: [], ids: ['a', 'b', 'constructor'] },
  { title: 'a formula', bytes: 'id,name\na,=1+1\nb,B\n', findings: [], ids: ['a', 'b'], names: ['=1+1', 'B'] },
  { title: 'a letter outside the basic plane', bytes: 'id,name\na,𝔸\nb,B\n', findings: [], ids: ['a', 'b'], names: ['𝔸', 'B'] },
  {
    title: 'a NUL and a right-to-left override in a text',
    bytes: 'id,name\na,A\u0000\u202e\nb,B\n',
    findings: [],
    ids: ['a', 'b'],
    names: ['A\u0000\u202e', 'B'],
  },
];

/** Files of which a part is left out, and files that cannot be read. */
const refused: readonly CsvCase[] = [
  {
    title: 'nothing at all',
    bytes: '',
    findings: [
      ['E-CSV-EMPTY', null, 1, undefined],
      ['E-INSTITUTIONS-MISSING', null, undefined, undefined],
    ],
    ids: null,
  },
  {
    title: 'a blank first line',
    bytes: '\nid,name\na,A\n',
    findings: [
      ['E-CSV-EMPTY', null, 1, undefined],
      ['E-INSTITUTIONS-MISSING', null, undefined, undefined],
    ],
    ids: null,
  },
  {
    title: 'a letter of Windows-1250',
    bytes: joined('id,name\na,A\nb,', [0xa3], 'ódź\n'),
    findings: [
      ['E-ENCODING', null, undefined, undefined],
      ['E-INSTITUTIONS-MISSING', null, undefined, undefined],
    ],
    ids: null,
  },
  {
    title: 'UTF-16',
    bytes: joined([0xff, 0xfe], 'id'),
    findings: [
      ['E-ENCODING', null, undefined, undefined],
      ['E-INSTITUTIONS-MISSING', null, undefined, undefined],
    ],
    ids: null,
  },
  {
    title: 'a letter cut in the middle',
    bytes: joined('id,name\na,A\nb,', [0xc5]),
    findings: [
      ['E-ENCODING', null, undefined, undefined],
      ['E-INSTITUTIONS-MISSING', null, undefined, undefined],
    ],
    ids: null,
  },
  {
    title: 'an overlong form',
    bytes: joined('id,name\na,', [0xc0, 0xaf], '\n'),
    findings: [
      ['E-ENCODING', null, undefined, undefined],
      ['E-INSTITUTIONS-MISSING', null, undefined, undefined],
    ],
    ids: null,
  },
  {
    title: 'half a surrogate pair in UTF-8',
    bytes: joined('id,name\na,', [0xed, 0xa0, 0x80], '\n'),
    findings: [
      ['E-ENCODING', null, undefined, undefined],
      ['E-INSTITUTIONS-MISSING', null, undefined, undefined],
    ],
    ids: null,
  },
  {
    title: 'letters lost before the file was saved',
    bytes: 'id,name\na,A\nb,\uFFFD\n',
    findings: [['W-TEXT-LOST', null, 3, undefined]],
    ids: ['a', 'b'],
  },
  {
    title: 'as many commas as semicolons',
    bytes: 'id,name;x\na,A;x\nb,B;x\n',
    findings: [
      ['E-CSV-DELIMITER', null, 1, undefined],
      ['E-INSTITUTIONS-MISSING', null, undefined, undefined],
    ],
    ids: null,
  },
  { title: 'a row with too few fields', bytes: 'id,name\na,A\nc\nb,B\n', findings: [['E-CSV-RAGGED', 3, 3, 2]], ids: ['a', 'b'] },
  {
    title: 'a row with too many fields',
    bytes: 'id,name\na,A\nc,C,sp. z o.o.\nb,B\n',
    findings: [['E-CSV-RAGGED', 3, 3, 3]],
    ids: ['a', 'b'],
  },
  {
    title: 'rows are counted as a spreadsheet does, lines as an editor does',
    bytes: 'id,name\na,"A\nA"\n\nc\nb,B\n',
    findings: [['E-CSV-RAGGED', 4, 5, 2]],
    ids: ['a', 'b'],
  },
  { title: 'text behind a closed quote', bytes: 'id,name\na,A\nc,"C" sp.\nb,B\n', findings: [['E-CSV-QUOTE', 3, 3, 2]], ids: ['a', 'b'] },
  {
    title: 'a quote that is never closed',
    bytes: 'id,name\na,A\nb,B\nc,"C\nd,D\n',
    findings: [['E-CSV-OPEN-QUOTE', 4, 4, 2]],
    ids: ['a', 'b'],
  },
  {
    title: 'a quote never closed behind a text of two lines',
    bytes: 'id,name\na,A\nb,B\n"c\n","C\nd,D\n',
    findings: [['E-CSV-OPEN-QUOTE', 4, 5, 2]],
    ids: ['a', 'b'],
  },
  {
    title: 'an open quote in the header',
    bytes: 'id,"name\na,A\n',
    findings: [
      ['E-CSV-OPEN-QUOTE', 1, 1, 2],
      ['E-INSTITUTIONS-MISSING', null, undefined, undefined],
    ],
    ids: null,
  },
  {
    title: 'a column twice',
    bytes: 'id,name,name\na,A,B\n',
    findings: [
      ['E-COLUMN-TWICE', null, 1, 3],
      ['E-INSTITUTIONS-MISSING', null, undefined, undefined],
    ],
    ids: null,
  },
  {
    title: 'a filled column without a name',
    bytes: 'id,name,\na,A,x\nb,B,\n',
    findings: [['W-COLUMN-NAMELESS', null, 1, 3]],
    ids: ['a', 'b'],
  },
  {
    title: 'neither id nor name',
    bytes: 'nazwa\nA\n',
    findings: [
      ['E-COLUMN-MISSING', null, 1, undefined],
      ['E-REF-UNKNOWN', 2, 2, 1],
      ['E-REF-UNKNOWN', 2, 2, 2],
    ],
    ids: [],
  },
  { title: 'an id with a space', bytes: 'id,name\na,A\nb,B\nc d,C\n', findings: [['E-ID-FORM', 4, 4, 1]], ids: ['a', 'b'] },
  { title: 'an id with a zero-width space', bytes: 'id,name\na,A\nb,B\nc\u200B,C\n', findings: [['E-ID-FORM', 4, 4, 1]], ids: ['a', 'b'] },
  { title: 'an id twice', bytes: 'id,name\na,A\nb,B\nb,C\n', findings: [['E-ID-DUPLICATE', 4, 4, 1]], ids: ['a', 'b'], names: ['A', 'B'] },
  { title: 'a name twice and no ids', bytes: 'name\nA\nB\nA\n', findings: [['E-ID-DUPLICATE', 4, 4, 1]], ids: ['a', 'b'] },
  { title: 'a name of which no id can be made', bytes: 'name\nA\nB\n„”\n', findings: [['E-VALUE-MISSING', 4, 4, 1]], ids: ['a', 'b'] },
];

/** Every case. */
export const cases: readonly CsvCase[] = [...accepted, ...refused];
