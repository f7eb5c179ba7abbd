import { counties, dayOf, horizonOf, isFault, isoOf, lookup, readEdtf, spells, turningPoints, type Dataset } from '@splot/core';
import type { Drawn } from '../../scene/drawn.ts';
import { drawnOf } from '../../scene/drawn-of.ts';
import type { ChangeState, CountyFacts, Span } from '../../scene/picture.ts';
import { factsOn } from './county-facts.ts';
import { remembered } from './memo.ts';
import { isShowable, scopeOf, spellsOf } from './scope.ts';

/** What is drawn of a county on a day, before filters. */
export const drawnOn = remembered(
  (dataset, county: string, policy: string, date: string, meetings: boolean): Drawn =>
    drawnOf(factsOn(dataset, county, policy, date), { institutions: lookup(dataset).institutions, meetings }),
);

/** Days on which anything in a county changed, under a policy. */
export const changeDays = remembered((dataset, county: string, policy: string) => turningPoints(dataset, { ...scopeOf(county), policy }));

/** Change states with what begins on each and what sources stop speaking of. */
export const changeStates = remembered((dataset, county: string, policy: string): readonly ChangeState[] => {
  const all = spellsOf(dataset, county, policy).filter(
    ({ table, planned, cancelled }) => (table === 'partnerships' || table === 'events') && !planned && !cancelled,
  );
  return changeDays(dataset, county, policy).map((date) => {
    const day = dayOf(date);
    return {
      date,
      day,
      begins: all.filter(({ bounds }) => bounds.startMin === day).map(({ id }) => id),
      fades: all.filter(({ bounds, end }) => bounds.endMin === day && bounds.endMax > day && end !== 'known').map(({ id }) => id),
      ends: all.filter(({ bounds }) => bounds.endMax === day).map(({ id }) => id),
    };
  });
});

/** When each row was so by its sources alone, by table and id. */
export const spansOf = remembered((dataset): ReadonlyMap<string, Span> => {
  const iso = (day: number) => (Number.isFinite(day) ? isoOf(day) : '');
  return new Map(
    spells(dataset).map(({ table, id, bounds, end }) => [
      `${table} ${id}`,
      {
        first: iso(Number.isFinite(bounds.startMax) ? bounds.startMax : bounds.startMin),
        earliest: iso(bounds.startMin),
        last: iso(bounds.endMin - 1),
        latest: iso(bounds.endMax - 1),
        end,
      },
    ]),
  );
});

/** The change state a county is best known on: most named bodies in force, then most drawn, then most facts; the latest of equals. `''` if nothing ever changed. */
export const bestDay = remembered((dataset, county: string, policy: string): string => {
  let best = { date: '', rank: [-1, -1, -1] };
  for (const date of changeDays(dataset, county, policy)) {
    const bodies = drawnOn(dataset, county, policy, date, true).bodies.filter(({ confidence }) => confidence !== 'planned');
    const rank = [bodies.filter(({ presence }) => presence === 'in').length, bodies.length, heardOn(dataset, county, policy, date)];
    const better = rank.findIndex((count, i) => count !== best.rank[i]);
    if (better < 0 || rank[better]! > best.rank[better]!) best = { date, rank };
  }
  return best.date;
});

function heardOn(dataset: Dataset, county: string, policy: string, date: string): number {
  const { partnerships, events } = factsOn(dataset, county, policy, date);
  return [...partnerships, ...events].filter(({ standing }) => standing.state === 'in').length;
}

/** The last change state not after the day on which sources speak of something, else the first one after it; null if there is none. */
export function documentedOn(dataset: Dataset, county: string, policy: string, date: string): CountyFacts | null {
  const days = changeDays(dataset, county, policy).filter((day) => speaks(factsOn(dataset, county, policy, day)));
  const day = days.findLast((one) => one <= date) ?? days[0];
  return day === undefined ? null : factsOn(dataset, county, policy, day);
}

/** Whether sources speak of anything on the day: something is in force, or may be because its date is vague. */
export function speaks(facts: CountyFacts): boolean {
  const all = [...facts.partnerships, ...facts.memberships, ...facts.events, ...facts.participations, ...facts.ties];
  return facts.roster.length > 0 || all.some(({ standing }) => standing.state === 'in' || (standing.state === 'maybe' && !standing.silent));
}

/** Last day the data speak of. */
export const horizon: (dataset: Dataset) => string = horizonOf;

/** The county with most named bodies in force on the day it is best known on; the first by code of equals. `''` if the data set has none. */
const bestCounty = remembered((dataset): string => {
  let best = { code: '', bodies: -1 };
  for (const { code } of counties(dataset)) {
    const day = bestDay(dataset, code, 'evidence-only');
    const bodies =
      day === '' ? 0 : drawnOn(dataset, code, 'evidence-only', day, true).bodies.filter(({ presence }) => presence === 'in').length;
    if (bodies > best.bodies) best = { code, bodies };
  }
  return best.code;
});

/** The county asked for, if there is one, else the best documented. */
export function countyFor(dataset: Dataset, asked: string | undefined): string {
  return asked !== undefined && isShowable(dataset, asked) ? asked : bestCounty(dataset);
}

/** A day to show where nothing is dated. */
export const anyDay = '2000-01-01';

/** Whether a text is a real ISO day. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !isFault(readEdtf(text));
}
