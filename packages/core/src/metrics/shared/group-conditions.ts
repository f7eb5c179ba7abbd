import { crossings } from '../../graph/groups/crossings.ts';
import { grouped, groupSizes } from '../../graph/groups/group-sizes.ts';
import type { Condition } from '../metric.ts';

/** No institution with a value of the facet; affiliations do not count. */
export const nobodyGrouped: Condition = {
  code: 'no-groups',
  why: { pl: 'żadna instytucja nie ma przypisanej grupy', en: 'no institution has a group' },
  when: (network) => grouped(network) === 0,
};

/** No tie between two institutions that have a group. */
export const noGroupedTies: Condition = {
  code: 'no-ties',
  why: { pl: 'brak powiązań między instytucjami o znanej grupie', en: 'no ties between institutions that have a group' },
  when: (network) => {
    const { within, between } = crossings(network);
    return within + between === 0;
  },
};

/** Fewer than two groups present, so nothing to tell apart. */
export const noOtherGroup: Condition = {
  code: 'one-group',
  why: { pl: 'nie ma dwóch różnych grup', en: 'there are no two different groups' },
  when: (network) => groupSizes(network).filter((size) => size > 0).length < 2,
};

/** As many ties among groups of this size leave the E-I index one value only: its least and its greatest are the same. */
export const tightRange: Condition = {
  code: 'tight-range',
  why: {
    pl: 'wynika z liczby powiązań i wielkości grup: indeks nie może mieć innej wartości',
    en: 'true by construction: with as many ties among groups of this size no other value is possible',
  },
  when: (network) => {
    const { within, between, pairsWithin, pairsBetween } = crossings(network);
    const ties = within + between;
    return Math.min(ties, pairsWithin) + Math.min(ties, pairsBetween) === ties;
  },
};

/** A group that all institutions belong to which have one. */
export const nobodyElse: Condition = {
  code: 'one-group',
  why: { pl: 'wszystkie instytucje są z jednego sektora', en: 'all institutions are of one sector' },
  when: (network, g) => groupSizes(network)[g] === grouped(network),
};
