import type { Dataset } from '#core/model/dataset';
import { dataset, type Sketched } from './dataset.ts';

/** A team of a county and one event of it on each of these dates. */
export function held(times: readonly string[], change: Sketched = {}): Dataset {
  return dataset({
    places: ['1014', '1020'].map((teryt) => ({ id: `p${teryt}`, name: teryt, kind: 'powiat', teryt })),
    partnerships: [{ id: 'team', kind: 'team', name: 'Zespół', places: ['p1014'] }],
    events: times.map((time, k) => ({ id: `e${k}`, kind: 'working', time, partnerships: ['team'] })),
    ...change,
  });
}
