import type { Text } from '../text.ts';

/** A code's label; a tie kind says besides whether its ties have a direction unless their row says otherwise. */
export type Code = Text & { readonly directed?: true };

/** Codes of one list, in the order in which they are offered. */
export type CodeList = Readonly<Record<string, Code>>;
