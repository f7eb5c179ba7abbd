import type { Dataset } from '#core/model/dataset';
import type { Row } from '#core/model/tables';
import { dataset, type Sketched } from './dataset.ts';

/**
 * A county with one team since 2015, without an end on record, and one member for each date text: `a` belongs to it when the first text says,
 * `b` when the second, ... A text after a space is `seen`.
 */
export function enduring(times: readonly string[], change: Sketched = {}): Dataset {
  const ids = times.map((_, i) => String.fromCharCode(97 + i));
  return dataset(
    {
      places: [{ id: 'p', name: 'powiat', kind: 'powiat', teryt: '1014' }],
      institutions: ids.map((id) => ({ id, name: id, place: 'p' })),
      partnerships: [{ id: 'team', name: 'Zespół', kind: 'team', places: ['p'], time: '2015-01-01/' }],
      memberships: ids.map((id, i) => membership(id, times[i] ?? '')),
      ...change,
    },
    { horizon: '2030-12-31' },
  );
}

/** A row of `memberships` in the team. */
export function membership(institution: string, when: string): Partial<Row<'memberships'>> {
  const [time = '', seen = ''] = when.split(' ');
  return { partnership: 'team', institution, time, seen };
}
