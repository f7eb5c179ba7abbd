/** A law that some metrics do not obey, by their definition. */
export type Law = 'names' | 'others' | 'copies' | 'doubling';

/** Metric -> why it does not obey the law. */
export const exempt: Readonly<Record<Law, ReadonlyMap<string, string>>> = {
  // Values do not depend on what the institutions are called.
  names: new Map([
    ['communities', 'equally good partitions are told apart by the order in which institutions are tried'],
    ['core-membership', 'of equally good cores the first by its institutions is taken'],
    ['community-modularity', 'equally good partitions are told apart by the order in which institutions are tried'],
    ['community-stability', 'equally good partitions are told apart by the order in which institutions are tried'],
    ['partition-ari', 'equally good partitions are told apart by the order in which institutions are tried'],
    ['partition-nmi', 'equally good partitions are told apart by the order in which institutions are tried'],
  ]),
  // Raw values of institutions are not touched by an unrelated network beside them.
  others: new Map([
    ['onnela-clustering', 'the strongest tie of the whole network is the measure'],
    ['onion-layer', 'passes are counted over the whole network'],
    ['parts-after-removal', 'counts the parts of the whole network'],
    ['wasserman-faust-closeness', 'a share of all others'],
    ['freeman-closeness', 'everybody must be reached'],
    ['reach', 'a share of all others'],
    ['bonacich-power', 'scaled to the size of the whole network'],
    ['information-centrality', 'everybody must be joined'],
    ['fragmentation-centrality', 'a share of all pairs'],
    ['distance-fragmentation-centrality', 'a share of all pairs'],
    ['closeness-vitality', 'everybody must be reached'],
    ['pagerank', 'shares of the whole network'],
    ['eigenvector-centrality', 'the largest value of the whole network is 1'],
    ['ego-iqv', 'groups of the whole network are the measure'],
    ['ego-shannon', 'groups of the whole network are the measure'],
    ['brokerage-coordinator', 'chance is that of the whole network'],
    ['brokerage-itinerant', 'chance is that of the whole network'],
    ['brokerage-representative', 'chance is that of the whole network'],
    ['brokerage-gatekeeper', 'chance is that of the whole network'],
    ['brokerage-liaison', 'chance is that of the whole network'],
    ['brokerage-total', 'chance is that of the whole network'],
    ['core-membership', 'one core is chosen in the whole network'],
  ]),
  // Two copies side by side get equal values.
  copies: new Map([['core-membership', 'one core is chosen in the whole network']]),
  // A fair metric keeps its values when the network is doubled.
  doubling: new Map([['two-mode-degree', 'normalised, it is divided by the size of the other mode']]),
};
