import { cooperation } from './problem-codes/cooperation.ts';
import { csv } from './problem-codes/csv.ts';
import { evidenceProblems } from './problem-codes/evidence.ts';
import { form } from './problem-codes/form.ts';
import { institutions } from './problem-codes/institutions.ts';
import { json } from './problem-codes/json.ts';
import { packages } from './problem-codes/package.ts';
import { query } from './problem-codes/query.ts';
import { readers } from './problem-codes/readers.ts';
import { references } from './problem-codes/references.ts';
import { surveys } from './problem-codes/surveys.ts';
import { time } from './problem-codes/time.ts';
import type { ProblemCodeTexts } from './problem-code.ts';
import type { Place, Problem, Severity } from './problem.ts';
import type { Text } from './text.ts';
import { shown } from './shown.ts';

/** Texts of every problem, by code. Codes are stable and never reused for another meaning. */
export const problemCodes = {
  ...form,
  ...references,
  ...time,
  ...institutions,
  ...cooperation,
  ...evidenceProblems,
  ...surveys,
  ...readers,
  ...csv,
  ...json,
  ...packages,
  ...query,
} as const;

/** A code that `problem()` knows the texts of. */
export type ProblemCode = keyof typeof problemCodes;

/** Where a finding was made and what goes into its texts. */
export interface Finding {
  readonly table?: string;
  readonly row?: number | null;
  readonly column?: string;
  /** The offending text as it stood in the file. */
  readonly value?: string;
  readonly place?: Place;
  /** Further names of the texts; a `Text` gives each language its own. They go before `table`, `column` and `value`. */
  readonly fill?: Readonly<Record<string, string | number | Text>>;
}

/** A `Problem` with its texts filled in; what came from a file is cut to 80 characters and its controls are made visible. */
export function problem(
  code: ProblemCode,
  { table = '', row = null, column = '', value = '', place = {}, fill = {} }: Finding = {},
): Problem {
  const texts: ProblemCodeTexts = problemCodes[code];
  const parts = new Map<string, string | number | Text>([['table', table], ['column', column], ['value', value], ...Object.entries(fill)]);
  return {
    code,
    severity: severityOf(code),
    table,
    row,
    column: shown(column),
    value: shown(value),
    message: filled(texts.message, parts),
    ...(texts.hint === undefined ? {} : { hint: filled(texts.hint, parts) }),
    place,
  };
}

/** The severity a code carries in its first letter. */
export function severityOf(code: ProblemCode): Severity {
  return code.startsWith('E-') ? 'error' : code.startsWith('W-') ? 'warning' : 'note';
}

function filled(texts: Text, parts: ReadonlyMap<string, string | number | Text>): Text {
  return { pl: fillIn(texts.pl, 'pl', parts), en: fillIn(texts.en, 'en', parts) };
}

function fillIn(template: string, language: keyof Text, parts: ReadonlyMap<string, string | number | Text>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const part = parts.get(name);
    if (part === undefined) return whole;
    return typeof part === 'object' ? part[language] : shown(String(part));
  });
}
