import fc from 'fast-check';
import { buildNetwork } from '#core/graph/making/build';
import type { Network } from '#core/model/network';

/** Up to eight institutions in up to seven affiliations, sparse to full, some of them also tied to each other. */
export const twoModeNetworks: fc.Arbitrary<Network> = fc
  .record({ institutions: fc.integer({ min: 1, max: 8 }), affiliations: fc.integer({ min: 1, max: 7 }) })
  .chain(({ institutions, affiliations }) =>
    fc.record({
      groups: fc.array(fc.constantFrom('gov', 'ngo', 'UNK', null), { minLength: institutions, maxLength: institutions }),
      lists: fc.array(fc.uniqueArray(fc.nat(institutions - 1)), { minLength: affiliations, maxLength: affiliations }),
      recorded: fc.array(fc.tuple(fc.nat(institutions - 1), fc.nat(institutions - 1)), { maxLength: 3 }),
    }),
  )
  .map(({ groups, lists, recorded }) => {
    const attributes = { label: '', sector: '', area: '', tier: '' };
    return buildNetwork({
      nodes: [
        ...groups.map((group, i) => ({ id: `i${i}`, group, attributes })),
        // Ids that sort among those of the institutions.
        ...lists.map((_, e) => ({ id: `i${e}e`, group: null, affiliation: true, attributes })),
      ],
      ties: [
        ...lists.flatMap((members, e) => members.map((i) => ({ from: `i${i}`, to: `i${e}e`, strength: 1 }))),
        ...recorded.filter(([i, j]) => i !== j).map(([i, j]) => ({ from: `i${i}`, to: `i${j}`, strength: 2 })),
      ],
      directed: false,
      twoMode: true,
      facet: 'sector',
      made: { mode: 'two-mode', affiliations: 0, symmetricBySource: false },
    });
  });
