import type { Text } from '../../model/text.ts';

/** What a scan of JSON text finds besides the values, which `JSON.parse` makes. */
export interface JsonScan {
  /** The first thing that is not JSON, or too deep; nothing behind it was looked at. */
  readonly fault: { readonly code: 'E-JSON-SYNTAX' | 'E-JSON-DEPTH'; readonly at: number; readonly expected: Text } | null;
  /** Keys met twice in one object: the path of keys and indices to the second one, and where it stands. */
  readonly twice: readonly { readonly path: readonly (string | number)[]; readonly at: number }[];
  /** Where the items of the arrays in the outermost object begin. */
  readonly starts: ReadonlyMap<string, readonly number[]>;
}

interface Frame {
  readonly kind: 'object' | 'array';
  readonly keys: Set<string>;
  step: string | number;
}

const expected = {
  value: { pl: 'wartość', en: 'a value' },
  key: { pl: 'klucz w cudzysłowie', en: 'a key in quotes' },
  colon: { pl: 'dwukropek', en: 'a colon' },
  comma: { pl: 'przecinek albo nawias zamykający', en: 'a comma or a closing bracket' },
  string: { pl: 'tekst zamknięty cudzysłowem, bez znaków sterujących', en: 'a text closed by a quote, without control characters' },
  end: { pl: 'koniec tekstu', en: 'the end of the text' },
  depth: { pl: 'mniej poziomów', en: 'fewer levels' },
} as const;

const blank = /[ \t\n\r]*/y;
const escaped = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** Checks JSON text (RFC 8259) in one pass without recursion: its grammar, its depth, keys met twice, and where rows begin. */
export function scanJson(text: string, { depth }: { depth: number }): JsonScan {
  const frames: Frame[] = [];
  const twice: { path: (string | number)[]; at: number }[] = [];
  const starts = new Map<string, number[]>();
  let at = 0;
  const skip = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) return null;
    at += found.length;
    return found;
  };
  const failed = (wanted: keyof typeof expected): JsonScan => ({
    fault: { code: wanted === 'depth' ? 'E-JSON-DEPTH' : 'E-JSON-SYNTAX', at, expected: expected[wanted] },
    twice,
    starts,
  });

  /** Reads a key and its colon; gives what was missing. */
  const readKey = (frame: Frame): keyof typeof expected | null => {
    const from = at;
    const end = endOfString(text, at);
    if (end === -1) return 'key';
    const key: string = JSON.parse(text.slice(at, end));
    at = end;
    frame.step = key;
    if (frame.keys.has(key)) twice.push({ path: frames.map(({ step }) => step), at: from });
    frame.keys.add(key);
    skip(blank);
    if (text[at] !== ':') return 'colon';
    at++;
    skip(blank);
    return null;
  };

  skip(blank);
  for (;;) {
    const array = frames.at(-1);
    if (array?.kind === 'array' && frames.length === 2) noteStart(starts, frames[0]!, at);
    const character = text[at];
    if (character === '{' || character === '[') {
      if (frames.length === depth) return failed('depth');
      const frame: Frame = { kind: character === '{' ? 'object' : 'array', keys: new Set(), step: 0 };
      frames.push(frame);
      at++;
      skip(blank);
      const closing = character === '{' ? '}' : ']';
      if (text[at] !== closing) {
        if (frame.kind === 'object') {
          const missing = readKey(frame);
          if (missing !== null) return failed(missing);
        }
        continue;
      }
    } else if (character === '"') {
      const end = endOfString(text, at);
      if (end === -1) return failed('string');
      at = end;
    } else if (skip(scalar) === null) return failed('value');

    // A value ends here: close what closes, up to the next comma.
    for (;;) {
      skip(blank);
      const frame = frames.at(-1);
      if (frame === undefined) return at === text.length ? { fault: null, twice, starts } : failed('end');
      if (text[at] === (frame.kind === 'object' ? '}' : ']')) {
        at++;
        frames.pop();
        continue;
      }
      if (text[at] !== ',') return failed('comma');
      at++;
      skip(blank);
      if (frame.kind === 'object') {
        const missing = readKey(frame);
        if (missing !== null) return failed(missing);
      } else frame.step = Number(frame.step) + 1;
      break;
    }
  }
}

function noteStart(starts: Map<string, number[]>, outermost: Frame, at: number): void {
  if (outermost.kind !== 'object') return;
  const known = starts.get(String(outermost.step));
  if (known === undefined) starts.set(String(outermost.step), [at]);
  else known.push(at);
}

/** Offset behind the string that begins at `at`, or -1 if none does. */
function endOfString(text: string, at: number): number {
  if (text[at] !== '"') return -1;
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 34) return i + 1;
    if (code < 32) return -1;
    if (code !== 92) continue;
    escaped.lastIndex = i + 1;
    const found = escaped.exec(text)?.[0];
    if (found === undefined) return -1;
    i += found.length;
  }
  return -1;
}
