import { codes } from '../../model/codes.ts';
import type { Facet } from '../../model/network.ts';
import { named } from '../named.ts';
import { listOf } from '../row-value.ts';
import { facetColumns } from '../rows/facet-columns.ts';
import type { Check, Rule } from './check.ts';

/** A facet's codes are the data set's own where it lists any, else the model's; `UNK` is always one. */
const facetCode: Rule = {
  codes: ['E-CODE-UNKNOWN'],
  find(check) {
    for (const { table, column, facet } of facetColumns) {
      const known = knownCodes(check, facet);
      const list = named([...known]);
      for (const row of check.dataset[table]) {
        for (const code of listOf(row, column)) {
          if (!known.has(code)) check.say('E-CODE-UNKNOWN', table, row, column, { value: code, fill: { codes: list } });
        }
      }
    }
  },
};

function knownCodes({ dataset }: Check, facet: Facet): ReadonlySet<string> {
  const own = dataset.sectors.filter((row) => row.facet === facet).map(({ code }) => code);
  return new Set([...(own.length > 0 ? own : Object.keys(codes[facet])), 'UNK']);
}

/** Rules about codes that depend on the data set's own lists. */
export const codeRules: readonly Rule[] = [facetCode];
