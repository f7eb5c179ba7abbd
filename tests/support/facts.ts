import type { Dataset } from '#core/model/dataset';
import { dataset, type Sketched } from './dataset.ts';

/** A team of 2019 to 2021 with two members whose end nobody wrote down, and a meeting of 2020; three sources. */
export function facts(change: Sketched): Dataset {
  return dataset({
    institutions: ['mops', 'pcpr'].map((id) => ({ id, name: id })),
    sources: ['s1', 's2', 's3'].map((id) => ({ id, title: id })),
    partnerships: [{ id: 'team', kind: 'team', name: 'Zespół', time: '2019-02-01/2021-12-31', source: ['s1'] }],
    memberships: [
      { partnership: 'team', institution: 'mops', time: '2019-02-01/', source: ['s1', 's2'] },
      { partnership: 'team', institution: 'pcpr', time: '2019-05/', source: ['s2'] },
    ],
    events: [{ id: 'e', kind: 'meeting', time: '2020-03-01', source: ['s3'] }],
    ...change,
  });
}
