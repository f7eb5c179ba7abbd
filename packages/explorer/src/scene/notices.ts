import { counted } from '../text/plurals.ts';
import type { Fact } from './picture.ts';
import { roleText } from './said.ts';
import type { Notice } from './scene.ts';
import { undrawnEvents, type Setting } from './setting.ts';
import { isShown } from './standing.ts';

/** What a reader should know about the picture, the most important first. */
export function noticesOf(setting: Setting, found: ReadonlySet<string> | null): readonly Notice[] {
  return [
    ...gapNotices(setting),
    ...queryNotices(setting),
    ...filterNotices(setting, found),
    ...eventNotices(setting),
    ...hubNotices(setting),
    ...plannedNotices(setting),
    ...elsewhereNotices(setting),
  ];
}

/** Nothing is in force: what the traces are, and a way to a day with documents. */
function gapNotices({ picture, words, whole }: Setting): readonly Notice[] {
  const { notices, sentence } = words.scene;
  const { documented, date, lastEvidence } = picture;
  const notice = (id: string, text: string, to: string): Notice => ({
    id,
    tone: 'quiet',
    text,
    ...(to === '' ? {} : { action: { label: notices.showState(words.dates.day(to)), request: { type: 'go-to-date', date: to } } }),
  });
  if (documented === null)
    return whole.bodies.length + whole.hubs.length > 0 ? [] : [notice('nothing', notices.nothing, picture.states[0]?.date ?? '')];
  const day = words.dates.day(documented.date);
  return documented.date > date
    ? [notice('before-first', `${sentence.firstPicture(day)}. ${notices.beforeFirst(day)}`, documented.date)]
    : [notice('traces', `${sentence.lastPicture(words.dates.day(lastEvidence))}. ${notices.traces(day)}`, documented.date)];
}

/** A day after the data end, a policy that finds no end of the project. */
function queryNotices({ picture: { problems, lang } }: Setting): readonly Notice[] {
  return problems.map(({ code, message }) => ({ id: code, tone: 'warning', text: message[lang] }));
}

function filterNotices({ picture, words, drawn, whole }: Setting, found: ReadonlySet<string> | null): readonly Notice[] {
  const { notices } = words.scene;
  const { hidden, lang, facts, selected, lookup } = picture;
  const clear = { label: notices.clearFilters, request: { type: 'filter', groups: [] } } as const;
  const meetings = facts.events.filter(({ standing }) => standing.state === 'in' || standing.state === 'maybe').length;
  const isKnown = selected === '' || lookup.institutions.has(selected) || lookup.partnerships.has(selected) || lookup.events.has(selected);
  const isAllHidden = whole.bodies.length > 0 && drawn.bodies.length === 0;
  return [
    ...(isKnown ? [] : [{ id: 'unknown-id', tone: 'warning', text: notices.unknownId(selected) } as const]),
    ...(isAllHidden ? [{ id: 'all-hidden', tone: 'warning', text: notices.allHidden, action: clear } as const] : []),
    ...(hidden.size > 0 && !isAllHidden
      ? [{ id: 'hidden', tone: 'quiet', text: counted(lang, notices.hiddenGroups, hidden.size), action: clear } as const]
      : []),
    ...(!picture.meetings && meetings > 0
      ? [
          {
            id: 'meetings-off',
            tone: 'quiet',
            text: counted(lang, notices.meetingsOff, meetings),
            action: { label: notices.showMeetings, request: { type: 'set-option', name: 'meetings', value: 'true' } },
          } as const,
        ]
      : []),
    ...(found !== null && found.size === 0 ? [{ id: 'no-match', tone: 'quiet', text: notices.noMatch(picture.search) } as const] : []),
  ];
}

/** Events without participants to draw are named here. */
function eventNotices(setting: Setting): readonly Notice[] {
  return undrawnEvents(setting).map(({ row }) => ({
    id: `event:${row.id}`,
    tone: 'quiet',
    text: setting.words.scene.notices.noParticipants(setting.nameOf(row.id)),
    action: { label: setting.words.screen.showEvidence, request: { type: 'select', id: row.id } },
  }));
}

/** Attendance is not membership; members and bodies that sources do not name. */
function hubNotices({ own, words, nameOf, picture, tally }: Setting): readonly Notice[] {
  const { notices } = words.scene;
  return own.hubs.flatMap((hub) => {
    const name = nameOf(hub.id);
    const said: string[] = [];
    if (hub.fact.table === 'events' && hub.members > 0) {
      const present = hub.fact.row.id;
      if (!picture.dataset.about.attendanceIsMembership && tally.attendees.some(({ facts }) => facts.some((fact) => isAt(fact, present))))
        said.push(notices.attendance(name));
      if (hub.fact.row.complete !== 'yes') said.push(notices.listMayBeIncomplete(name));
    }
    const groups = hub.unnamed.map((row) => row.name).join(', ');
    const isNameless = hub.fact.table === 'partnerships' && hub.members === 0 && hub.confidence !== 'planned';
    if (isNameless && hub.fact.row.status === 'unknown') said.push(notices.unconfirmed(name));
    if (isNameless) said.push(notices.membersUnnamed(name, groups));
    else if (groups !== '') said.push(notices.unnamedGroups(name, groups));
    return said.map((text, i): Notice => ({ id: `hub:${hub.id}:${i + 1}`, tone: 'quiet', text }));
  });
}

function plannedNotices(setting: Setting): readonly Notice[] {
  const { own, words, nameOf, picture } = setting;
  const { notices } = words.scene;
  const things = [...own.hubs, ...own.bodies.filter(({ facts }) => facts.length === 0)]
    .filter(({ confidence }) => confidence === 'planned')
    .map(({ id }) => nameOf(id));
  const roles = picture.facts.memberships.filter((fact) => fact.standing.state === 'planned');
  return [
    ...(things.length > 0 ? [{ id: 'planned', tone: 'quiet', text: notices.planned(things.join('; ')) } as const] : []),
    ...roles.map(
      (fact): Notice => ({
        id: `planned:${fact.row.id}`,
        tone: 'quiet',
        text: notices.plannedRole(nameOf(fact.row.institution), roleText(fact, setting), nameOf(fact.row.partnership)),
      }),
    ),
  ];
}

function elsewhereNotices({ own, words, homeOf, labelOf }: Setting): readonly Notice[] {
  const names = own.bodies.flatMap(({ id }) => (homeOf(id) === '' ? [] : [`${labelOf(id)} (${homeOf(id)})`]));
  return names.length === 0 ? [] : [{ id: 'elsewhere', tone: 'quiet', text: words.scene.notices.fromElsewhere(names.join(', ')) }];
}

function isAt(fact: Fact, event: string): boolean {
  return fact.table === 'participations' && fact.row.event === event && isShown(fact);
}
