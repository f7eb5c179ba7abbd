import { actorCodeLists } from './codes/actors.ts';
import { facetCodeLists } from './codes/facets.ts';
import { recordCodeLists } from './codes/records.ts';

export type { Code } from './codes/code-list.ts';

/** Every code list of the model. */
export const codes = { ...facetCodeLists, ...actorCodeLists, ...recordCodeLists } as const;

/** Names of the code lists. */
export type CodeListName = keyof typeof codes;

/** Roles that make a member; the others support and stay out of counts and projections unless asked for. */
export const coreRoles: ReadonlySet<string> = new Set(['leader', 'strategic-partner', 'cooperant', 'member', 'party']);
