import type { Rule } from './check.ts';
import { codeRules } from './codes.ts';
import { evidenceRules } from './evidence.ts';
import { identifierRules } from './identifiers.ts';
import { institutionRules } from './institutions.ts';
import { membershipRules } from './memberships.ts';
import { parentRules } from './parents.ts';
import { partnershipRules } from './partnerships.ts';
import { placeRules } from './places.ts';
import { plannedRules } from './planned.ts';
import { surveyRules } from './surveys.ts';
import { tieRules } from './ties.ts';
import { timeRules } from './time.ts';

/** Every rule about rows that can be read and point at each other, in the order in which findings are listed. */
export const rules: readonly Rule[] = [
  ...codeRules,
  ...timeRules,
  ...placeRules,
  ...identifierRules,
  ...parentRules,
  ...institutionRules,
  ...partnershipRules,
  ...membershipRules,
  ...plannedRules,
  ...tieRules,
  ...surveyRules,
  ...evidenceRules,
];
