import type { Facet } from '@splot/core';
import type { Forms } from './plurals.ts';

/** Words of the scene: the sentence, facts, notices, names of what is drawn, tables, timeline. */
export interface SceneWords<F extends Forms = Forms> {
  readonly institutions: F;
  readonly ties: F;
  readonly sources: F;
  readonly changes: F;
  readonly named: F;
  /** "from 10 areas", by facet; the code for "unknown" is no group and is told apart. */
  readonly ofGroups: Readonly<Record<Facet, F>>;
  readonly unknownGroup: Readonly<Record<Facet, (n: string) => string>>;
  readonly sentence: SentenceWords;
  readonly notices: NoticeWords<F>;
  readonly facts: FactWords;
  readonly legend: LegendWords;
  readonly columns: ColumnWords;
  readonly names: NameWords;
  /** Projections by their name. */
  readonly modes: Readonly<Record<string, string>>;
  readonly lanes: Readonly<Record<'agreements' | 'meetings' | 'teams' | 'nodata', string>>;
  readonly hubs: Readonly<Record<'team' | 'platform' | 'agreement' | 'meeting', string>>;
  readonly links: Readonly<Record<'agreement' | 'membership' | 'meeting' | 'tie', string>>;
  readonly presences: Readonly<Record<'in' | 'maybe' | 'ghost', string>>;
  readonly confidences: Readonly<Record<'documented' | 'inferred' | 'planned', string>>;
  readonly parts: Readonly<Record<'member' | 'attendee' | 'support' | 'planned', string>>;
}

/** Parts of the generated sentence; names stand in the nominative, as the data have them. `people` is "17 institutions from 10 areas". */
interface SentenceWords {
  readonly leader: (names: string, one: boolean) => string;
  readonly possibleLeader: (names: string) => string;
  readonly plannedLeader: (names: string) => string;
  readonly atMeeting: (people: string) => string;
  readonly alsoAtMeeting: (people: string) => string;
  readonly notMembership: string;
  readonly unnamed: (name: string) => string;
  readonly possible: (people: string) => string;
  readonly possibleAtMeeting: (people: string) => string;
  readonly possibleFurther: (n: string, why: string) => string;
  readonly stillPossible: (n: string, why: string) => string;
  readonly because: Readonly<Record<'inferred' | 'uncertain', string>>;
  readonly noRecordsAfter: (date: string) => string;
  readonly onlySupport: (names: string) => string;
  readonly onlyPlanned: (names: string) => string;
  readonly onlyEvents: (names: string) => string;
  readonly lastPicture: (date: string) => string;
  readonly firstPicture: (date: string) => string;
  readonly nothing: string;
}

/** Notices: what the reader should know about the picture. */
interface NoticeWords<F extends Forms = Forms> {
  readonly attendance: string;
  /** A list that may be, or is, incomplete. */
  readonly lists: Readonly<Record<'unknown' | 'no', string>>;
  readonly membersUnnamed: string;
  readonly participantsUnnamed: string;
  readonly unconfirmed: string;
  readonly unnamedGroups: (groups: string) => string;
  readonly plannedRoles: (roles: string) => string;
  readonly role: (institution: string, role: string) => string;
  readonly vagueEvents: (names: string) => string;
  readonly planned: (names: string) => string;
  readonly fromElsewhere: (names: string) => string;
  readonly traces: (date: string) => string;
  readonly beforeFirst: (date: string) => string;
  readonly showState: (date: string) => string;
  readonly nothing: string;
  readonly allHidden: string;
  readonly hiddenGroups: F;
  readonly clearFilters: string;
  readonly meetingsOff: F;
  readonly showMeetings: string;
  readonly unknownId: (id: string) => string;
  readonly unknownCounty: (code: string, shown: string) => string;
  readonly afterHorizon: (date: string) => string;
  readonly noMatch: (text: string) => string;
}

/** Facts beside the sentence: a label and what it means. */
type FactWords = Readonly<
  Record<
    'policy' | 'projection' | 'sources' | 'n' | 'possible' | 'support' | 'metric' | 'until' | 'context',
    { readonly label: string; readonly why: string }
  >
> & { readonly contextOn: string; readonly byConstruction: string };

/** Rows of the legend that are no group. */
interface LegendWords {
  readonly team: string;
  readonly agreement: string;
  readonly meeting: string;
  readonly agreementLink: string;
  readonly membershipLink: string;
  readonly meetingLink: string;
  readonly tieLink: string;
  readonly lead: string;
  readonly maybe: string;
  readonly ghost: string;
  readonly inferred: string;
  readonly planned: string;
  readonly size: (metric: string, value: string) => string;
}

/** Column headers. */
type ColumnWords = Readonly<
  Record<
    | 'kind'
    | 'name'
    | 'role'
    | 'since'
    | 'until'
    | 'ties'
    | 'state'
    | 'sources'
    | 'date'
    | 'title'
    | 'participants'
    | 'status'
    | 'key'
    | 'value'
    | Facet,
    string
  >
>;

/** Parts of accessible names and of short statements. */
interface NameWords {
  readonly institution: string;
  readonly title: (county: string, view: string) => string;
  readonly lead: string;
  readonly possibleLead: string;
  readonly plannedLead: string;
  readonly from: (county: string) => string;
  readonly between: (a: string, b: string) => string;
  readonly attended: (date: string) => string;
  readonly seen: (days: string) => string;
  readonly noData: (days: string) => string;
  readonly begins: (names: string) => string;
  readonly recordsEnd: (names: string) => string;
  readonly ends: (names: string) => string;
  readonly otherChange: string;
  readonly signing: (name: string) => string;
  readonly unnamed: string;
}
