import { codes, type Code } from '../../model/codes.ts';

/** Whether a tie is directed where its row does not say: as its kind is. */
export function impliedDirected(kind: string): boolean {
  const kinds: Readonly<Record<string, Code & { readonly directed?: true }>> = codes.tieKind;
  return Object.hasOwn(kinds, kind) && kinds[kind]?.directed === true;
}
