import { memoised } from '../../graph/engine/memo.ts';
import type { Network } from '../../model/network.ts';
import { reach } from '../../graph/reach.ts';
import type { Condition } from '../metric.ts';

/** Fewer than two institutions, so no pair. */
export const noPair: Condition = {
  code: 'few-nodes',
  why: { pl: 'mniej niż dwie instytucje', en: 'fewer than two institutions' },
  when: ({ nodes }) => nodes.length < 2,
};

/** Fewer than three institutions, so nothing can lie between two others. */
export const noTriple: Condition = {
  code: 'few-nodes',
  why: { pl: 'mniej niż trzy instytucje', en: 'fewer than three institutions' },
  when: ({ nodes }) => nodes.length < 3,
};

/** Fewer than five institutions: an index of structure says next to nothing. */
export const fewNodes: Condition = {
  code: 'few-nodes',
  why: { pl: 'mniej niż pięć instytucji', en: 'fewer than five institutions' },
  when: ({ nodes }) => nodes.length < 5,
};

/** No partner, whichever way ties point. */
export const isolate: Condition = {
  code: 'isolate',
  why: { pl: 'instytucja bez powiązań', en: 'an institution without ties' },
  when: ({ offsets, inOffsets }, i) => offsets[i] === offsets[i + 1] && inOffsets[i] === inOffsets[i + 1],
};

/** Fewer than two partners, so no pair of them; read off a network without direction. */
export const fewPartners: Condition = {
  code: 'degree-below-2',
  why: { pl: 'mniej niż dwóch partnerów', en: 'fewer than two partners' },
  when: ({ offsets }, i) => offsets[i + 1]! - offsets[i]! < 2,
};

/** Holds where `condition` does and the value is to be divided by what depends on the number of institutions. */
export function ifNormalised(condition: Condition): Condition {
  return {
    ...condition,
    when: (network, i, parameters) => parameters['normalised'] === true && condition.when(network, i, parameters),
  };
}

/** No institution has a value of the facet. */
export const noGroups: Condition = {
  code: 'no-groups',
  why: { pl: 'żadna instytucja nie ma przypisanej grupy', en: 'no institution has a group' },
  when: ({ groupNames }) => groupNames.length === 0,
};

/** All institutions of known group share one, or no two do, so that ties can only stay or only cross. `UNK` is not known. */
export const oneGroup: Condition = {
  code: 'one-group',
  why: {
    pl: 'wynika z podziału na grupy: wszystkie instytucje należą do jednej albo każda do innej',
    en: 'true by construction: all institutions are of one group, or each of another',
  },
  when: (network) => standsOrCrosses(network),
};

const standsOrCrosses = memoised(({ groups, groupNames }: Network): boolean => {
  const known = groups.filter((group) => group >= 0 && groupNames[group] !== 'UNK');
  const different = new Set(known).size;
  return different <= 1 || different === known.length;
});

/** No tie at all. */
export const noTies: Condition = {
  code: 'no-ties',
  why: { pl: 'brak powiązań', en: 'no ties' },
  when: ({ targets }) => targets.length === 0,
};

/** No institution, so nothing to divide by. */
export const noNodes: Condition = {
  code: 'no-nodes',
  why: { pl: 'brak instytucji', en: 'no institutions' },
  when: ({ nodes }) => nodes.length === 0,
};

/** A network whose ties have no direction. */
export const needsDirection: Condition = {
  code: 'needs-direction',
  why: { pl: 'powiązania nie mają kierunku', en: 'the ties have no direction' },
  when: ({ directed }) => !directed,
};

/** Fewer than ten institutions: too few for communities, cores and correlations of degrees. */
export const fewForParts: Condition = {
  code: 'few-nodes',
  why: { pl: 'mniej niż dziesięć instytucji', en: 'fewer than ten institutions' },
  when: ({ nodes }) => nodes.length < 10,
};

/** Not everybody can be reached from everybody, along the arcs where they are followed. */
export const disconnected: Condition = {
  code: 'disconnected',
  why: { pl: 'nie ze wszystkich instytucji można dojść do wszystkich', en: 'not all institutions can be reached from all' },
  when: (network) => reach(network).some((reached) => reached < network.nodes.length - 1),
};

/** A network whose ties have a direction. */
export const needsNoDirection: Condition = {
  code: 'needs-no-direction',
  why: { pl: 'powiązania mają kierunek', en: 'the ties have a direction' },
  when: ({ directed }) => directed,
};

/** Every tie of a directed network was recorded without direction, so each is returned. */
export const symmetricBySource: Condition = {
  code: 'symmetric-by-source',
  why: {
    pl: 'wynika z budowy danych: wszystkie powiązania zapisano bez kierunku',
    en: 'true by construction: all ties were recorded without direction',
  },
  when: ({ directed, made }) => directed && made.symmetricBySource,
};
