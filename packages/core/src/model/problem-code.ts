import type { Text } from './text.ts';

/** Texts of one problem code; `{name}` stands for what `problem()` fills in. The first letter of the code is its severity. */
export interface ProblemCodeTexts {
  readonly message: Text;
  /** Always there for an error. */
  readonly hint?: Text;
}

/** Problem texts by code. */
export type ProblemTexts = Readonly<Record<`${'E' | 'W' | 'N'}-${string}`, ProblemCodeTexts>>;
