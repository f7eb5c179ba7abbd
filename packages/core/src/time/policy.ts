import type { Text } from '../model/text.ts';

/** What is assumed after the last evidence, understood from its text. */
export type Policy =
  | { readonly kind: 'evidence-only' }
  | { readonly kind: 'last-evidence' }
  | { readonly kind: 'project-end' }
  | { readonly kind: 'months'; readonly months: number };

/** Persistence policies offered for choice, the default first. Any other number of months works too: `months:<k>`. */
export const policies: readonly { readonly id: string; readonly label: Text }[] = [
  { id: 'evidence-only', label: { pl: 'tylko źródła', en: 'sources only' } },
  { id: 'last-evidence', label: { pl: 'do ostatniego dowodu', en: 'until the last evidence' } },
  { id: 'project-end', label: { pl: 'do końca projektu', en: 'until the project’s end' } },
  { id: 'months:12', label: monthsLabel(12) },
];

/** A policy from its text: `evidence-only`, `last-evidence`, `project-end` or `months:<k>`, k from 0 to 1200. @throws TypeError for any other text. */
export function policyOf(text: string): Policy {
  if (text === 'evidence-only' || text === 'last-evidence' || text === 'project-end') return { kind: text };
  const months = /^months:(0|[1-9]\d{0,3})$/.exec(text)?.[1];
  if (months === undefined || Number(months) > 1200) {
    throw new TypeError(`policy is evidence-only, last-evidence, project-end or months:<0 to 1200>, not ${JSON.stringify(text)}`);
  }
  return { kind: 'months', months: Number(months) };
}

/** Name of a policy on screen. @throws TypeError for a text that names no policy. */
export function policyLabel(text: string): Text {
  const policy = policyOf(text);
  if (policy.kind === 'months') return monthsLabel(policy.months);
  const listed = policies.find(({ id }) => id === text);
  if (listed === undefined) throw new TypeError(`policy ${JSON.stringify(text)} has no label`);
  return listed.label;
}

function monthsLabel(months: number): Text {
  const ending = months % 10 >= 2 && months % 10 <= 4 && (months % 100 < 12 || months % 100 > 14);
  return {
    pl: `${months} ${months === 1 ? 'miesiąc' : ending ? 'miesiące' : 'miesięcy'} po dowodzie`,
    en: `${months} ${months === 1 ? 'month' : 'months'} after the evidence`,
  };
}
