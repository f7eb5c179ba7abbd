/** Titles and labels of the card. */
export interface CardWords {
  readonly kind: string;
  readonly areaAlso: string;
  readonly place: string;
  readonly parent: string;
  readonly otherNames: string;
  readonly identifiers: string;
  readonly governance: string;
  readonly purpose: string;
  readonly funder: string;
  readonly model: string;
  readonly programme: string;
  readonly signed: string;
  readonly plannedFor: string;
  readonly time: string;
  readonly status: string;
  readonly completeMembers: string;
  readonly completeParticipants: string;
  readonly venue: string;
  readonly partOf: string;
  readonly partnerships: string;
  readonly members: string;
  readonly support: string;
  readonly unnamedGroups: string;
  readonly meetings: string;
  readonly participants: string;
  readonly ties: string;
  readonly units: string;
  readonly otherVersions: string;
  readonly otherVersion: string;
  readonly home: string;
  readonly headcount: (n: string) => string;
  readonly from: (since: string) => string;
  readonly noReading: string;
  readonly amongMet: (metric: string) => string;
}
