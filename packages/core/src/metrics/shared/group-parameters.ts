import { codes } from '../../model/codes.ts';
import type { Network } from '../../model/network.ts';
import type { Parameters } from '../../model/reading.ts';
import type { Choice, ListParameter } from '../parameter.ts';

/** Codes of the groups that could be present; empty: those of the built-in list of the facet. */
export const expected: ListParameter = {
  kind: 'list',
  id: 'expected',
  label: { pl: 'oczekiwane grupy', en: 'expected groups' },
  default: [],
};

/** Which groups a partnership could consist of. */
export const possibleGroups: Choice = {
  id: 'groups',
  label: { pl: 'możliwe grupy', en: 'possible groups' },
  values: [
    { value: 'present', label: { pl: 'obecne', en: 'those present' } },
    { value: 'code-list', label: { pl: 'z listy kodów', en: 'those of the code list' } },
  ],
  default: 'present',
};

/**
 * Codes of the groups that could be present, each once: those asked for, else those of the built-in list of the facet but `UNK`; none where the
 * facet has no such list. A data set with code lists of its own is asked about with `expected`.
 */
export function expectedGroups({ facet }: Pick<Network, 'facet'>, parameters: Parameters): readonly string[] {
  const asked = parameters['expected'];
  if (typeof asked === 'object' && asked.length > 0) return [...new Set(asked)];
  return facet === 'sector' || facet === 'area' || facet === 'tier' ? Object.keys(codes[facet]).filter((code) => code !== 'UNK') : [];
}
