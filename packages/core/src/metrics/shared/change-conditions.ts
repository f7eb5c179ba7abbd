import { aligned } from '../../graph/compared/aligned.ts';
import type { ChangeCondition } from '../metric.ts';

/** Fewer than two institutions are in both networks, so that they share no pair. */
export const noPairInBoth: ChangeCondition = {
  code: 'few-nodes',
  why: { pl: 'mniej niż dwie instytucje są w obu sieciach', en: 'fewer than two institutions are in both networks' },
  when: (before, after) => aligned(before, after).stayed < 2,
};

/** Fewer institutions of both networks than a correlation means something on. */
export const fewToCorrelate: ChangeCondition = {
  code: 'few-nodes',
  why: { pl: 'mniej niż pięć instytucji jest w obu sieciach', en: 'fewer than five institutions are in both networks' },
  when: (before, after) => aligned(before, after).stayed < 5,
};
