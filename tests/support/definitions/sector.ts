import { type Definitions, listed, sum } from '../brute-force.ts';

/** Metrics of groups by their definitions. */
export const ofSectors: Definitions = {
  'ei-index': (ties, { directed, groups }) => {
    const counted = listed(ties, directed).filter(([i, j]) => groups[i]! >= 0 && groups[j]! >= 0);
    const across = counted.filter(([i, j]) => groups[i] !== groups[j]).length;
    return [counted.length === 0 ? NaN : (across - (counted.length - across)) / counted.length];
  },
  'mixing-matrix': (ties, { directed, groups, groupNames }, { weighted }) => {
    const all = listed(ties, directed);
    return groupNames.flatMap((_, g) =>
      groupNames.map((__, h) => {
        const between = all.filter(([i, j]) => (groups[i] === g && groups[j] === h) || (!directed && groups[i] === h && groups[j] === g));
        return sum(between.map(([i, j]) => (weighted === true ? ties[i]![j]! : 1)));
      }),
    );
  },
};
