import { counted } from '../text/plurals.ts';
import type { Body } from './drawn.ts';
import { drawnOf } from './drawn-of.ts';
import { spanOf } from './said.ts';
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
  const { words, own, nameOf } = setting;
  const { sentence } = words.scene;
  const { members, attendees } = setting.tally;
  const nameless = own.hubs.filter(({ kind, members: named, presence }) => kind !== 'meeting' && presence === 'in' && named === 0);
  const said = attendees.length === 0 ? '' : people(setting, attendees);
  const clauses = [
    ...(members.length > 0 ? [people(setting, members)] : []),
    ...(said === '' ? [] : [members.length > 0 ? sentence.alsoAtMeeting(said) : sentence.atMeeting(said), sentence.notMembership]),
    ...nameless.map(({ id }) => sentence.unnamed(nameOf(id))),
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
  const reason = reasonOf(possible);
  const why = reason === 'silent' ? sentence.noRecordsAfter(words.dates.day(lastHeardOf(possible, setting))) : sentence.because[reason];
  const number = String(possible.length);
  const leaders = led(setting, 'maybe');
  return [
    picture.documented !== null
      ? sentence.stillPossible(number, why)
      : members.length + attendees.length > 0
        ? sentence.possibleFurther(number, why)
        : sentence.possible(people(setting, possible), why),
    ...(leaders.length > 0 ? [sentence.possibleLeader(leaders.join(', '))] : []),
  ].join('; ');
}

/** Nobody who counts: supporters, plans, or nothing at all. */
function restClause(setting: Setting): string {
  const { words, tally, labelOf, nameOf, compare } = setting;
  const { sentence } = words.scene;
  const names = (bodies: readonly Body[]) =>
    bodies
      .map(({ id }) => labelOf(id))
      .sort(compare)
      .join(', ');
  if (tally.support.length > 0) return sentence.onlySupport(names(tally.support));
  if (tally.planned.length > 0) return sentence.onlyPlanned(names(tally.planned));
  const events = undrawnEvents(setting);
  return events.length > 0 ? sentence.onlyEvents(events.map(({ row }) => nameOf(row.id)).join('; ')) : sentence.nothing;
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
  const shown = members.length > 0 ? members : attendees.length > 0 ? attendees : possible;
  const said = members.length === 0 && attendees.length > 0 ? sentence.atMeeting(people(setting, shown)) : people(setting, shown);
  const opening =
    documented.date > date ? sentence.firstPicture(words.dates.day(documented.date)) : sentence.lastPicture(words.dates.day(lastEvidence));
  return shown.length === 0 ? opening : `${opening}: ${said}`;
}

/** "17 institutions from 10 areas". */
function people({ words, picture: { lang, facet } }: Setting, bodies: readonly Body[]): string {
  const { groups, unknown } = groupsAmong(bodies, facet);
  return [
    counted(lang, words.scene.institutions, bodies.length),
    ...(groups > 0 ? [` ${counted(lang, words.scene.ofGroups[facet], groups)}`] : []),
    ...(unknown > 0 ? [` (${words.scene.unknownGroup[facet](String(unknown))})`] : []),
  ].join('');
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
