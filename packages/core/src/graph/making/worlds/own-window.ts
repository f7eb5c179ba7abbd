import type { Dataset } from '../../../model/dataset.ts';
import { alwaysBounds } from '../../../time/bounds.ts';
import type { Dated } from '../../../time/dating.ts';
import { persist, type ProgrammeEnd } from '../../../time/persistence.ts';
import { policyOf } from '../../../time/policy.ts';
import { programmeEnd } from '../../../time/programme.ts';
import { factDating } from '../../../time/spells.ts';
import type { Incidence } from '../record.ts';
import { windowOf, type Window } from '../window.ts';

/**
 * Days on which a row is so as far as the row alone can tell, leaving aside the institutions and the partnership, event or service it rests
 * on: what these leave open is a doubt about them. With theirs it makes up the window of the row's record.
 */
export function ownWindow(dataset: Dataset, policy: string, table: Incidence['table'] | 'ties', at: number): Window {
  const lasting = (row: Lasting, programme: ProgrammeEnd): Window => {
    const dating = factDating(dataset, row);
    return windowOf({
      bounds: persist(dating, policyOf(policy), programme),
      certainty: dating.uncertain && row.certainty === 'stated' ? 'inferred' : row.certainty,
      planned: false,
      cancelled: false,
      unknown: row.status === 'unknown',
    });
  };
  switch (table) {
    case 'memberships': {
      const row = dataset.memberships[at]!;
      return lasting(row, programmeEnd(dataset, table, row));
    }
    case 'ties': {
      const row = dataset.ties[at]!;
      return lasting(row, programmeEnd(dataset, table, row));
    }
    case 'offers': {
      const row = dataset.offers[at]!;
      return lasting(row, programmeEnd(dataset, table, row));
    }
    case 'participations': {
      // Who was present is all the row tells; the days are those of the event.
      const { certainty } = dataset.participations[at]!;
      return windowOf({ bounds: alwaysBounds, certainty, planned: false, cancelled: false, unknown: false });
    }
  }
}

interface Lasting extends Dated {
  readonly certainty: string;
  readonly status: string;
}
