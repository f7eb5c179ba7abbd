import { counted } from '../text/plurals.ts';
import type { Body, Drawn } from './drawn.ts';
import { drawnOf } from './drawn-of.ts';
import { datedText, spanOf } from './said.ts';
import { undrawnEvents, type Setting } from './setting.ts';
import { groupsAmong, reasonOf, tallyOf, tellingOf } from './tally.ts';

/** The sentence a view opens with: county, day, how many institutions, who leads, what is only possible. */
export function sentenceOf(setting: Setting): string {
  const { picture, words } = setting;
  const { county, date, states } = picture;
  const opening = [capitalised(county.name), ...(states.length > 0 ? [words.dates.day(date)] : [])].join(', ');
  const [certain, possible] = [certainClause(setting), possibleClause(setting)];
  if (picture.documented !== null) return ended([opening, pastClause(setting), certain, possible]);
  const clauses = [certain, possible].filter((clause) => clause !== '');
  const [first, ...others] = clauses.length > 0 ? clauses : [restClause(setting)];
  return ended([`${opening}: ${first ?? ''}`, ...others]);
}

/** Certain members and attendees, who leads them, and hubs in force without named members. */
function certainClause(setting: Setting): string {
  const { words, own } = setting;
  const { sentence } = words.scene;
  const { members, attendees } = setting.tally;
  const said = attendees.length === 0 ? '' : people(setting, attendees);
  const clauses = [
    ...(members.length > 0 ? [people(setting, members)] : []),
    ...(said === '' ? [] : [members.length > 0 ? sentence.alsoAtMeeting(said) : sentence.atMeeting(said), sentence.notMembership]),
    ...namelessClauses(own, setting),
  ];
  if (clauses.length === 0) return '';
  const [leaders, planned] = [led(setting, 'yes'), led(setting, 'planned')];
  return [
    ...clauses,
    ...(leaders.length > 0 ? [sentence.leader(leaders.join(', '), leaders.length === 1)] : []),
    ...(planned.length > 0 ? [sentence.plannedLeader(planned.join(', '))] : []),
  ].join('; ');
}

function possibleClause(setting: Setting): string {
  const { words, tally, picture } = setting;
  const { sentence } = words.scene;
  const { possible, members, attendees } = tally;
  if (possible.length === 0) return '';
  const isAttendance = possible.every((body) => tellingOf(body).every(({ table }) => table === 'participations'));
  const why = (isAttendance && daysOf(possible, setting)) || whyOf(possible, setting);
  const number = String(possible.length);
  const leaders = led(setting, 'maybe');
  return [
    picture.documented !== null
      ? sentence.stillPossible(number, why)
      : members.length + attendees.length > 0
        ? sentence.possibleFurther(number, why)
        : (isAttendance ? sentence.possibleAtMeeting : sentence.possible)(people(setting, possible, why)),
    ...(leaders.length > 0 ? [sentence.possibleLeader(leaders.join(', '))] : []),
  ].join('; ');
}

/** Nobody who counts: supporters, plans, or nothing at all. */
function restClause(setting: Setting): string {
  const { words, tally, own, labelOf, nameOf, compare } = setting;
  const { sentence } = words.scene;
  const names = (bodies: readonly Body[]) =>
    bodies
      .map(({ id }) => labelOf(id))
      .sort(compare)
      .join(', ');
  if (tally.support.length > 0) return sentence.onlySupport(names(tally.support));
  if (tally.planned.length > 0) return sentence.onlyPlanned(names(tally.planned));
  const events = [
    ...own.hubs.filter(({ kind }) => kind === 'meeting').map(({ id }) => id),
    ...undrawnEvents(setting).map(({ row }) => row.id),
  ];
  return events.length > 0 ? sentence.onlyEvents(events.map(nameOf).join('; ')) : sentence.nothing;
}

/** Why bodies are only possible, each reason once. */
function whyOf(possible: readonly Body[], setting: Setting): string {
  const { words } = setting;
  const { sentence } = words.scene;
  const silent = possible.filter((body) => reasonOf(body) === 'silent');
  const others = (['inferred', 'uncertain'] as const).filter((reason) => possible.some((body) => reasonOf(body) === reason));
  return [
    ...(silent.length > 0 ? [sentence.noRecordsAfter(words.dates.day(lastHeardOf(silent, setting)))] : []),
    ...others.map((reason) => sentence.because[reason]),
  ].join('; ');
}

/** The days one of which it was, where all that makes these bodies possible is an event dated so; else `''`. */
function daysOf(possible: readonly Body[], setting: Setting): string {
  const { events } = setting.picture.lookup;
  if (!possible.every((body) => reasonOf(body) === 'uncertain')) return '';
  const days = new Set(
    possible
      .flatMap((body) => tellingOf(body))
      .map((fact) => {
        const event = fact.table === 'participations' ? events.get(fact.row.event) : undefined;
        return event === undefined ? '' : datedText(event, setting);
      }),
  );
  return days.size === 1 ? ([...days][0] ?? '') : '';
}

/** Partnerships in force whose members no source names, and, where they are all there is, meetings whose participants none names. */
function namelessClauses({ hubs, bodies }: Drawn, { words, nameOf }: Setting): readonly string[] {
  const { sentence } = words.scene;
  const nameless = hubs.filter(({ members, presence }) => presence === 'in' && members === 0);
  return [
    ...nameless.filter(({ kind }) => kind !== 'meeting').map(({ id }) => sentence.unnamed(nameOf(id))),
    ...(bodies.length > 0 ? [] : nameless.filter(({ kind }) => kind === 'meeting').map(({ id }) => sentence.onlyEvents(nameOf(id)))),
  ];
}

/** Last day a source attests any of what makes these bodies possible. */
function lastHeardOf(bodies: readonly Body[], setting: Setting): string {
  const facts = bodies.flatMap((body) => tellingOf(body));
  return (
    facts
      .map((fact) => spanOf(fact, setting)?.last ?? '')
      .sort()
      .at(-1) ?? ''
  );
}

function led({ own, labelOf, compare }: Setting, lead: Body['lead']): readonly string[] {
  return own.bodies
    .filter((body) => body.lead === lead)
    .map(({ id }) => labelOf(id))
    .sort(compare);
}

/** Where nothing is in force: up to or from which day there are documents, and what they showed. */
function pastClause(setting: Setting): string {
  const { picture, words } = setting;
  const { sentence } = words.scene;
  const { documented, date, lastEvidence, lookup } = picture;
  if (documented === null) return '';
  const then = drawnOf(documented, { institutions: lookup.institutions, meetings: picture.meetings });
  const { members, attendees, possible } = tallyOf(then);
  const opening =
    documented.date > date ? sentence.firstPicture(words.dates.day(documented.date)) : sentence.lastPicture(words.dates.day(lastEvidence));
  const certain = [
    ...(members.length > 0 ? [people(setting, members)] : attendees.length > 0 ? [sentence.atMeeting(people(setting, attendees))] : []),
    ...namelessClauses(then, setting),
  ];
  if (certain.length > 0) return `${opening}: ${certain.join('; ')}`;
  return possible.length === 0 ? opening : `${opening} (${words.scene.presences.maybe}): ${people(setting, possible)}`;
}

/** "17 institutions from 10 areas", with what else is to be said of them in brackets. */
function people({ words, picture: { lang, facet } }: Setting, bodies: readonly Body[], besides = ''): string {
  const { groups, unknown } = groupsAmong(bodies, facet);
  const remarks = [unknown > 0 ? words.scene.unknownGroup[facet](String(unknown)) : '', besides].filter((remark) => remark !== '');
  return [
    counted(lang, words.scene.institutions, bodies.length),
    ...(groups > 0 ? [counted(lang, words.scene.ofGroups[facet], groups)] : []),
    ...(remarks.length > 0 ? [`(${remarks.join('; ')})`] : []),
  ].join(' ');
}

/** Clauses as sentences; empty ones are left out. */
function ended(clauses: readonly string[]): string {
  return clauses
    .filter((clause) => clause !== '')
    .map((clause) => `${capitalised(clause)}.`)
    .join(' ');
}

/** With a capital letter, as a sentence begins. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
