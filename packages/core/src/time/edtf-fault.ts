/** Why a date text is refused; `nearest` is a text that would be read and says the same or nearly so, where there is one. */
export interface EdtfFault {
  /** Not a date, ends before it starts, all of a set, a season, or a time of day. */
  readonly fault: 'form' | 'reversed' | 'set' | 'season' | 'time';
  readonly nearest?: string;
}
