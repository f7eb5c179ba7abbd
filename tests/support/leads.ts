import type { Dataset } from '#core/model/dataset';
import type { Row } from '#core/model/tables';
import { dataset } from './dataset.ts';

/** Memberships written `team institution time`, each of a leader, in teams of one county; and changes to any of them. */
export function leads(rows: readonly string[], change: Partial<Row<'memberships'>> = {}): Dataset {
  const memberships = rows.map((row) => {
    const [partnership = '', institution = '', time = ''] = row.split(' ');
    return { partnership, institution, time, role: 'leader', ...change };
  });
  return dataset({
    places: [{ id: 'p', name: 'powiat', kind: 'powiat', teryt: '1014' }],
    institutions: [...new Set(memberships.map(({ institution }) => institution))].map((id) => ({ id, name: id })),
    partnerships: [...new Set(memberships.map(({ partnership }) => partnership))].map((id) => ({
      id,
      name: id,
      kind: id.startsWith('prj') ? 'programme' : 'team',
      places: ['p'],
    })),
    memberships,
  });
}
