import type { Counted } from '../../graph/compared/aligned.ts';
import type { Parameters } from '../../model/reading.ts';
import type { ChangeCondition } from '../metric.ts';
import type { Choice, NumberParameter } from '../parameter.ts';

/** Which ties are compared: those between institutions, or those that say who belongs to what. */
export const tiesOf: Choice = {
  id: 'of',
  label: { pl: 'czego', en: 'of' },
  values: [
    { value: 'ties', label: { pl: 'powiązań', en: 'ties' } },
    { value: 'memberships', label: { pl: 'przynależności', en: 'memberships' } },
  ],
  default: 'ties',
};

/** What lasts or not: belonging to a partnership, or a tie between two institutions. */
export const lastingOf: Choice = {
  id: 'of',
  label: { pl: 'czego', en: 'of' },
  values: [
    { value: 'memberships', label: { pl: 'członkostw', en: 'memberships' } },
    { value: 'ties', label: { pl: 'powiązań', en: 'ties' } },
  ],
  default: 'memberships',
};

/** A number of months of the calendar. */
export function months(byDefault: number, ...samples: number[]): NumberParameter {
  return {
    kind: 'number',
    id: 'months',
    label: { pl: 'po ilu miesiącach', en: 'after how many months' },
    minimum: 1,
    maximum: 1200,
    integer: true,
    default: byDefault,
    samples,
  };
}

/** How long the steps of a period are, in months. */
export const stepMonths: NumberParameter = {
  kind: 'number',
  id: 'step',
  label: { pl: 'krok w miesiącach', en: 'step in months' },
  minimum: 1,
  maximum: 1200,
  integer: true,
  default: 12,
  samples: [3],
};

/** When a pair could have been tied. */
export const possiblePairs: Choice = {
  id: 'possible',
  label: { pl: 'czas możliwy', en: 'possible time' },
  values: [
    { value: 'present', label: { pl: 'gdy obie istnieją', en: 'while both exist' } },
    { value: 'all', label: { pl: 'cały okres', en: 'the whole period' } },
  ],
  default: 'present',
};

/** Which nodes are compared. */
export const nodesOf: Choice = {
  id: 'mode',
  label: { pl: 'co', en: 'which' },
  values: [
    { value: 'institutions', label: { pl: 'instytucje', en: 'institutions' } },
    { value: 'affiliations', label: { pl: 'zespoły i wydarzenia', en: 'teams and events' } },
  ],
  default: 'institutions',
};

/** Among whom it is compared: all, or only the institutions of both networks. */
export const among: Choice = {
  id: 'among',
  label: { pl: 'wśród', en: 'among' },
  values: [
    { value: 'all', label: { pl: 'wszystkich', en: 'all' } },
    { value: 'stayers', label: { pl: 'tych, które pozostały', en: 'those that stayed' } },
  ],
  default: 'all',
};

/** The ties that `of` asks for: in a two-mode network a tie between two modes is a membership. */
export function countedTies({ of }: Parameters): Counted {
  return { tie: ({ modes }, i, j) => (modes !== null && modes[i] !== modes[j]) === (of === 'memberships') };
}

/** Memberships, or affiliations, are asked for of networks that hold none. */
export const twoModesNeeded: ChangeCondition = {
  code: 'two-mode-needed',
  why: { pl: 'potrzebne sieci dwumodalne', en: 'two-mode networks are needed' },
  when: (before, _after, { of, mode }) => before.modes === null && (of === 'memberships' || mode === 'affiliations'),
};
