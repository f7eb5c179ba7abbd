import { otherCount, sides } from '../../graph/two-mode/sides.ts';
import type { Condition } from '../metric.ts';

/** No institution or no affiliation. */
export const emptyMode: Condition = {
  code: 'few-nodes',
  why: { pl: 'brak instytucji albo zespołów i wydarzeń', en: 'no institutions, or no affiliations' },
  when: (network) => {
    const { institutions, affiliations } = sides(network);
    return institutions.members.length === 0 || affiliations.members.length === 0;
  },
};

/** Nobody of the other mode, so nothing to divide by. */
export const emptyOtherMode: Condition = { ...emptyMode, when: (network, i) => otherCount(network, i) === 0 };

/** Fewer than two institutions or fewer than two affiliations, so that one mode has no pair. */
export const singleMode: Condition = {
  code: 'few-nodes',
  why: {
    pl: 'mniej niż dwie instytucje albo mniej niż dwa zespoły lub wydarzenia',
    en: 'fewer than two institutions, or fewer than two affiliations',
  },
  when: (network) => {
    const { institutions, affiliations } = sides(network);
    return institutions.members.length < 2 || affiliations.members.length < 2;
  },
};

/** Fewer than five institutions: an index of structure says next to nothing. */
export const fewInstitutions: Condition = {
  code: 'few-nodes',
  why: { pl: 'mniej niż pięć instytucji', en: 'fewer than five institutions' },
  when: (network) => sides(network).institutions.members.length < 5,
};
