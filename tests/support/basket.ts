import { dataset, type Sketched } from './dataset.ts';
import type { Dataset } from '#core/model/dataset';

/**
 * A county with a basket of four services: day care is offered by MOPS and PCPR, counselling by PCPR and Dary, shelter by Dary alone, and
 * mediation by nobody.
 */
export function basket(change: Sketched = {}): Dataset {
  const offer = (institution: string, service: string) => ({ institution, service, time: '2019-01-01/2019-12-31' });
  return dataset({
    places: [{ id: 'p', name: 'powiat', kind: 'powiat', teryt: '1014' }],
    institutions: ['mops', 'pcpr', 'dary'].map((id) => ({ id, name: id, place: 'p' })),
    services: ['counselling', 'day-care', 'mediation', 'shelter'].map((id) => ({ id, name: id })),
    offers: [
      offer('mops', 'day-care'),
      offer('pcpr', 'day-care'),
      offer('pcpr', 'counselling'),
      offer('dary', 'counselling'),
      offer('dary', 'shelter'),
    ],
    ...change,
  });
}
