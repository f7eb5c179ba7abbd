import type { Dataset } from '#core/model/dataset';
import { dataset, type Sketched } from './dataset.ts';

/**
 * A county with recorded ties: MOPS and PCPR exchange information in 2019 and, after a pause of January 2020, again to May, and have signed
 * an agreement for 2019; MOPS refers to Dary from March 2019 on, and a clinic of another county lends to PCPR in 2019.
 */
export function recordedTies(change: Sketched = {}): Dataset {
  return dataset({
    places: [
      { id: 'p', name: 'powiat', kind: 'powiat', teryt: '1014' },
      { id: 'q', name: 'inny powiat', kind: 'powiat', teryt: '1020' },
    ],
    institutions: ['mops', 'pcpr', 'dary', 'clinic'].map((id) => ({ id, name: id, place: id === 'clinic' ? 'q' : 'p' })),
    ties: [
      { from: 'mops', to: 'pcpr', kind: 'info', time: '2019-01-01/2019-12-31' },
      { from: 'pcpr', to: 'mops', kind: 'info', time: '2020-02-01/2020-05-31' },
      { from: 'mops', to: 'pcpr', kind: 'agreement', time: '2019-01-01/2019-12-31' },
      { from: 'mops', to: 'dary', kind: 'refer', time: '2019-03-01/2020-12-31' },
      { from: 'clinic', to: 'pcpr', kind: 'resource', time: '2019-01-01/2019-12-31' },
    ],
    ...change,
  });
}
