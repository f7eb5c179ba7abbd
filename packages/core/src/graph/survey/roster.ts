import { lookup } from '../../model/lookup.ts';
import { isCounted } from '../../model/standing.ts';
import type { Dataset } from '../../model/dataset.ts';

/** What became of an invitation to a survey, from everything answered to not asked. */
export type Answered = 'responded' | 'partial' | 'silent' | 'not-asked';

/**
 * Whom a wave of a survey was about and what each did, in code-unit order: those on its list of invitations; without such a list everybody
 * who reported or was reported about, the reporters having answered and the others not been asked. Collective and planned bodies never count.
 */
export function rosterOf(dataset: Dataset, wave: string): ReadonlyMap<string, Answered> {
  const { institutions } = lookup(dataset);
  const roster = new Map<string, Answered>();
  const note = (institution: string, answered: Answered) => {
    const known = roster.get(institution);
    if (!isCounted(institutions.get(institution)) || (known !== undefined && order.indexOf(known) <= order.indexOf(answered))) return;
    roster.set(institution, answered);
  };
  for (const row of dataset.invitations) if (row.wave === wave) note(row.institution, answeredAs(row.status));
  if (roster.size === 0) {
    for (const row of dataset.reports) {
      if (row.wave !== wave) continue;
      note(row.reporter, 'responded');
      note(row.target, 'not-asked');
    }
  }
  return new Map([...roster].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const order: readonly Answered[] = ['responded', 'partial', 'silent', 'not-asked'];

function answeredAs(status: string): Answered {
  return status === 'responded' || status === 'partial' || status === 'not-asked' ? status : 'silent';
}
