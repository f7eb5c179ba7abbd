import type { Dataset } from '../../model/dataset.ts';
import type { SnapshotMetric } from '../../metrics/metric.ts';
import { horizonOf } from '../../time/horizon.ts';
import type { Caveat, ComparedCounty } from './comparison.ts';

/** What has to be said beside a comparison, in the order of weight. */
export function caveatsOf(dataset: Dataset, metric: SnapshotMetric, counties: readonly ComparedCounty[], projected: boolean): Caveat[] {
  const read = counties.filter(({ reading }) => reading !== null);
  const all = [
    metric.acrossSizes === 'unfair' && unfair,
    metric.acrossSizes === 'with-care' && withCare,
    projected && onProjection,
    new Set(read.map(({ coverage }) => coverage.tier)).size > 1 && unequalTiers,
    spread(read.map(({ coverage }) => coverage.sources)) >= 3 && unequalSources,
    hasBothKinds(dataset, read) && oneBodyForTwo,
    read.some(({ date }) => date > horizonOf(dataset)) && afterHorizon,
    read.length < 5 && fewCounties,
  ];
  return all.filter((caveat): caveat is Caveat => caveat !== false);
}

/** How many times the largest is the smallest; the largest itself where the smallest is 0. */
function spread(counts: readonly number[]): number {
  return counts.length === 0 ? 1 : Math.max(...counts) / Math.max(1, Math.min(...counts));
}

/** In a city with county rights one body does what elsewhere a town's and a county's do. */
function hasBothKinds(dataset: Dataset, counties: readonly ComparedCounty[]): boolean {
  const kinds = new Set(
    dataset.places
      .filter(({ kind }) => kind === 'powiat' || kind === 'city-county')
      .map((row) => [row.teryt || row.id, row.kind] as const)
      .filter(([code]) => counties.some((county) => county.code === code))
      .map(([, kind]) => kind),
  );
  return kinds.size > 1;
}

const unfair: Caveat = {
  code: 'unfair-across-sizes',
  pl: 'wartość zależy głównie od liczby instytucji i powiązań: porównuj miejsce wśród sieci losowych, nie samą wartość',
  en: 'the value mostly depends on how many institutions and ties there are: compare the place among random networks, not the value',
};

const withCare: Caveat = {
  code: 'with-care-across-sizes',
  pl: 'wartość zmienia się z liczbą instytucji: czytaj ją tylko obok tej liczby',
  en: 'the value moves with the number of institutions: read it only beside that number',
};

const onProjection: Caveat = {
  code: 'projected',
  pl: 'powiązania powstały z list członków lub uczestników, nie z zapisów o współpracy dwóch instytucji',
  en: 'the ties were made from lists of members or participants, not from records of two institutions working together',
};

const unequalTiers: Caveat = {
  code: 'unequal-evidence',
  pl: 'powiaty są udokumentowane w różny sposób: w jednych zapisano powiązania, w innych tylko listy',
  en: 'counties are documented in different ways: some have recorded ties, others only lists',
};

const unequalSources: Caveat = {
  code: 'unequal-sources',
  pl: 'liczba źródeł różni się co najmniej trzykrotnie: powiat, o którym więcej napisano, wygląda na aktywniejszy',
  en: 'the number of sources differs at least threefold: a county more is written about looks more active',
};

const oneBodyForTwo: Caveat = {
  code: 'one-body-for-two',
  pl: 'w mieście na prawach powiatu jedna instytucja robi to, co gdzie indziej miejska i powiatowa: liczby instytucji nie są porównywalne wprost',
  en: 'in a city with county rights one body does what a town’s and a county’s do elsewhere: numbers of institutions do not compare directly',
};

const afterHorizon: Caveat = {
  code: 'after-horizon',
  pl: 'dane nie sięgają tego dnia: to, co później, wynika z przyjętej zasady',
  en: 'the data do not reach that day: what comes after rests on the policy chosen',
};

const fewCounties: Caveat = {
  code: 'few-counties',
  pl: 'mniej niż pięć powiatów: miejsce wśród nich niewiele znaczy',
  en: 'fewer than five counties: a place among them means little',
};
