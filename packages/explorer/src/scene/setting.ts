import type { Facet, Row } from '@splot/core';
import { byName } from '../text/collate.ts';
import type { Words } from '../text/words.ts';
import { wordsOf } from '../text/words-of.ts';
import type { Drawn } from './drawn.ts';
import { drawnOf } from './drawn-of.ts';
import type { GroupStyle } from './palette.ts';
import type { Fact, Picture } from './picture.ts';
import { tallyOf, type Tally } from './tally.ts';
import { traced } from './traces.ts';

/** A picture with what most parts of a scene ask of it. */
export interface Setting {
  readonly picture: Picture;
  readonly words: Words;
  /** What is drawn on the day itself. */
  readonly own: Drawn;
  /** The same with traces of other days. */
  readonly whole: Drawn;
  /** The same without what the reader hid. */
  readonly drawn: Drawn;
  readonly tally: Tally;
  /** Full name of an institution, partnership or event. */
  readonly nameOf: (id: string) => string;
  /** Short name, for the drawing. */
  readonly labelOf: (id: string) => string;
  /** Home county of an institution where it is not the county shown; else `''`. */
  readonly homeOf: (id: string) => string;
  readonly styleOf: (group: string) => GroupStyle;
  /** A note of the data; where it names a source by its id, the number of that source stands instead. */
  readonly noteOf: (note: string) => string;
  /** Numbers of sources in brackets, ascending. */
  readonly numbersOf: (ids: readonly string[]) => readonly number[];
  readonly compare: (a: string, b: string) => number;
}

/** Group of an institution; an empty cell is unknown. */
export function groupOf(row: Row<'institutions'>, facet: Facet): string {
  return row[facet] || 'UNK';
}

/** Events of the day that draw nothing, since sources name too few participants. */
export function undrawnEvents({ picture, own }: Setting): readonly Fact<'events'>[] {
  const seen = new Set([
    ...own.hubs.map(({ id }) => id),
    ...own.bodies.flatMap(({ facts }) => facts.flatMap((fact) => (fact.table === 'participations' ? [fact.row.event] : []))),
  ]);
  return picture.meetings
    ? picture.facts.events.filter(({ row, standing }) => standing.state !== 'out' && !standing.silent && !seen.has(row.id))
    : [];
}

/** Reads a picture: who is drawn, what counts, how things are called. */
export function settingOf(picture: Picture): Setting {
  const { facts, lookup, lang, facet, hidden, county, homes } = picture;
  const options = { institutions: lookup.institutions, meetings: picture.meetings };
  const own = drawnOf(facts, options);
  const whole = traced(
    own,
    picture.traces.map((other) => drawnOf(other, options)),
  );
  const kept = new Set(whole.bodies.filter(({ row }) => !hidden.has(groupOf(row, facet))).map(({ id }) => id));
  const isLost = (id: string) => lookup.institutions.has(id) && !kept.has(id);
  const styles = new Map(picture.groups.map((style) => [style.code, style]));
  const numbers = new Map(picture.sources.map(({ id }, i) => [id, i + 1]));
  const nameOf = (id: string) => {
    const event = lookup.events.get(id);
    return lookup.institutions.get(id)?.name || lookup.partnerships.get(id)?.name || event?.name || id;
  };
  return {
    picture,
    words: wordsOf(lang),
    own,
    whole,
    drawn: {
      bodies: whole.bodies.filter(({ id }) => kept.has(id)),
      hubs: whole.hubs,
      bonds: whole.bonds.filter(({ from, to }) => !isLost(from) && !isLost(to)),
    },
    tally: tallyOf(own),
    nameOf,
    labelOf: (id) => lookup.institutions.get(id)?.label || shortName(picture, id) || nameOf(id),
    homeOf: (id) => {
      const home = homes.get(id);
      return home === undefined || home.code === county.code ? '' : home.name;
    },
    styleOf: (group) => styles.get(group) ?? styles.get('UNK') ?? picture.groups.at(-1)!,
    noteOf: (note) => withNumbers(note, numbers),
    numbersOf: (ids) => [...new Set(ids)].flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b),
    compare: byName(lang),
  };
}

/** Ids of a letter and a digit at least are taken for ids of sources; other words may be just words. */
function withNumbers(note: string, numbers: ReadonlyMap<string, number>): string {
  return note.replace(/[\p{L}\p{N}_.-]*[\p{L}\p{N}]/gu, (word) => {
    const number = /\p{L}/u.test(word) && /\p{N}/u.test(word) ? numbers.get(word) : undefined;
    return number === undefined ? word : `[${number}]`;
  });
}

function shortName({ otherNames }: Picture, id: string): string {
  const names = otherNames.get(id) ?? [];
  return (names.find(({ kind }) => kind === 'abbr') ?? names.find(({ kind }) => kind === 'short'))?.text ?? '';
}
