import type { SnapshotMetric } from '../../metrics/metric.ts';
import type { Reading, Reason } from '../../model/reading.ts';
import type { Coverage } from './comparison.ts';

const tiers = ['T0', 'T1', 'T2', 'T3'] as const;

/** Why a county cannot be ranked on a metric; null if it can. */
export function unrankedBy(metric: SnapshotMetric, reading: Reading, { sources, tier }: Coverage, minimumSources: number): Reason | null {
  if (reading.status !== 'ok') return reading.why ?? noValue;
  if (reading.undetermined !== undefined) return reading.undetermined;
  if (metric.acrossSizes === 'unfair') return unfair;
  if (tiers.indexOf(tier) < tiers.indexOf(metric.needs)) return weakEvidence;
  return sources < minimumSources ? fewSources : null;
}

/** A county without a team has no project age. */
export const noTeam: Reason = {
  code: 'no-team',
  pl: 'żadne źródło nie mówi, kiedy powstał tu zespół',
  en: 'no source says when a team was formed here',
};

const noValue: Reason = { code: 'nothing-observed', pl: 'nie ma wartości', en: 'there is no value' };

const unfair: Reason = {
  code: 'unfair-across-sizes',
  pl: 'tej miary nie porównuje się między powiatami różnej wielkości',
  en: 'this metric does not compare counties of different size',
};

const weakEvidence: Reason = {
  code: 'weak-evidence',
  pl: 'zapisy z tego powiatu nie wystarczają do tej miary',
  en: 'the records of this county are not enough for this metric',
};

const fewSources: Reason = {
  code: 'few-sources',
  pl: 'za mało źródeł, aby porównywać ten powiat z innymi',
  en: 'too few sources to compare this county with others',
};
