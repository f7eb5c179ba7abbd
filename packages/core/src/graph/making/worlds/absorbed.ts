import type { Incidence } from '../record.ts';
import type { Ground } from './grounds.ts';

/**
 * The incidences that can add something: without those that are so only when another one of the same institution in the same affiliation is so
 * too, such as an uncertain role of a certain member. Only for networks that do not look at roles.
 */
export function withoutAbsorbed(
  incidences: readonly Incidence[],
  groundsOf: (incidence: Incidence) => readonly Ground[],
): readonly Incidence[] {
  const alike = new Map<string, { readonly incidence: Incidence; readonly keys: ReadonlySet<string> }[]>();
  for (const incidence of incidences) {
    const pair = `${incidence.affiliation} ${incidence.institution}`;
    const keys = new Set(groundsOf(incidence).map(({ table, at }) => `${table} ${at}`));
    alike.set(pair, [...(alike.get(pair) ?? []), { incidence, keys }]);
  }
  const absorbed = new Set<Incidence>();
  for (const group of alike.values()) {
    for (const one of group) {
      if (group.some((other) => other.keys.size < one.keys.size && [...other.keys].every((key) => one.keys.has(key))))
        absorbed.add(one.incidence);
    }
  }
  return incidences.filter((incidence) => !absorbed.has(incidence));
}
