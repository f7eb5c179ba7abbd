import type { Window } from './window.ts';

/** A partnership, event or service that institutions may belong to, attend or offer. */
export interface Affiliation extends Scoped {
  readonly id: string;
  readonly family: 'partnerships' | 'events' | 'services';
  /** Code of its kind; '' for services. */
  readonly kind: string;
  readonly label: string;
}

/** An institution's part in an affiliation: a membership, an attendance or an offer. */
export interface Incidence extends Scoped {
  readonly table: 'memberships' | 'participations' | 'offers';
  /** Position of its row in the table. */
  readonly at: number;
  readonly affiliation: string;
  readonly institution: string;
  readonly roles: readonly string[];
  /** A support role, left out unless asked for. */
  readonly support: boolean;
}

/** A row of `ties` between two institutions that count. */
export interface RecordedTie extends Scoped {
  /** Position of its row in the table. */
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly directed: boolean;
  /** 1 where the row has none. */
  readonly strength: number;
}

/** An institution that counts, and the days on which it exists. */
export interface Body extends Scoped {
  readonly id: string;
}

/** What belongs to counties and to days. */
export interface Scoped {
  readonly window: Window;
  /** Codes of the counties it belongs to; null: to each. */
  readonly counties: readonly string[] | null;
}

/** Everything networks of one scope are made of, with days as numbers. What never counts (planned, conflicting, collective) is not in it. */
export interface Records {
  readonly affiliations: readonly Affiliation[];
  readonly incidences: readonly Incidence[];
  readonly ties: readonly RecordedTie[];
  /** Institutions at home in the scope. */
  readonly roster: readonly Body[];
}
