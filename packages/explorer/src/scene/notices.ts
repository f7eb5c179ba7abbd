import { counted } from '../text/plurals.ts';
import type { Hub } from './drawn.ts';
import { grouped } from './grouped.ts';
import type { Fact } from './picture.ts';
import { datedText, roleText } from './said.ts';
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

/** Nothing is in force: what the traces are, and a way to a day with documents. The sentence says since when there are none. */
function gapNotices({ picture, words, whole }: Setting): readonly Notice[] {
  const { notices } = words.scene;
  const { documented, date } = picture;
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
    ? [notice('before-first', notices.beforeFirst(day), documented.date)]
    : [notice('traces', notices.traces(day), documented.date)];
}

/** A day after the data end, unless the traces say so already; a policy that finds no end of the project; a county nobody knows. */
function queryNotices({ picture, words }: Setting): readonly Notice[] {
  const { problems, lang, documented, horizon, missing, county } = picture;
  const { notices } = words.scene;
  const told = problems.filter(({ code }) => code !== 'W-DAY-AFTER-HORIZON' || documented === null);
  return [
    ...missing.map((code) => ({ id: 'unknown-county', tone: 'warning', text: notices.unknownCounty(code, county.name) }) as const),
    ...told.map(
      ({ code, message }): Notice => ({
        id: code,
        tone: 'warning',
        text: code === 'W-DAY-AFTER-HORIZON' ? notices.afterHorizon(words.dates.day(horizon)) : message[lang],
      }),
    ),
  ];
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

/** Events without participants to draw, and those of which no source tells the day, are named here. */
function eventNotices(setting: Setting): readonly Notice[] {
  const { words, nameOf, picture, own } = setting;
  const { notices } = words.scene;
  const unnamed = undrawnEvents(setting).map(
    ({ row }): Notice => ({
      id: `event:${row.id}`,
      tone: 'quiet',
      text: remark(nameOf(row.id), [notices.participantsUnnamed]),
      action: { label: words.screen.showEvidence, request: { type: 'select', id: row.id } },
    }),
  );
  const drawn = new Set([...own.hubs.map(({ id }) => id), ...undrawnEvents(setting).map(({ row }) => row.id)]);
  const vague = picture.meetings
    ? picture.facts.events.filter(({ row, standing }) => standing.state === 'maybe' && !standing.silent && !drawn.has(row.id))
    : [];
  const byDays = [...grouped(vague, ({ row }) => datedText(row, setting))].map(
    ([days, events]) => `${events.map(({ row }) => nameOf(row.id)).join('; ')} (${days})`,
  );
  return [
    ...unnamed,
    ...(byDays.length > 0 ? [{ id: 'vague-events', tone: 'quiet', text: notices.vagueEvents(byDays.join('; ')) } as const] : []),
  ];
}

/** One notice for each partnership and meeting that is not what it seems; those in force first, groups without names told once. */
function hubNotices(setting: Setting): readonly Notice[] {
  const order = ({ presence, fact }: Hub) => (presence === 'in' ? 0 : fact.standing.silent ? 2 : 1);
  const told = new Set<string>();
  return [...setting.own.hubs]
    .sort((a, b) => order(a) - order(b))
    .flatMap((hub) => {
      const groups = hub.unnamed.map(({ name }) => name).filter((name) => !told.has(name));
      for (const name of groups) told.add(name);
      const said = [...(hub.fact.table === 'events' ? meetingRemarks(hub, hub.fact, setting) : partnershipRemarks(hub, setting))];
      if (groups.length > 0) said.push(setting.words.scene.notices.unnamedGroups(groups.join('; ')));
      return said.length === 0 ? [] : [{ id: `hub:${hub.id}`, tone: 'quiet', text: remark(setting.nameOf(hub.id), said) } as const];
    });
}

/** A name and what is to be said of it, as one sentence and those that follow. */
function remark(name: string, [first = '', ...others]: readonly string[]): string {
  return [`${name} – ${first.slice(0, 1).toLowerCase()}${first.slice(1)}`, ...others].join(' ');
}

/** Attendance is not membership, and its list may not name all. */
function meetingRemarks(hub: Hub, { row }: Fact<'events'>, { words, picture, tally, own }: Setting): readonly string[] {
  const { notices } = words.scene;
  if (hub.confidence === 'planned') return [];
  // Where nobody is drawn the sentence says so.
  if (hub.members + hub.support === 0) return own.bodies.length === 0 ? [] : [notices.participantsUnnamed];
  const isAttendance =
    !picture.dataset.about.attendanceIsMembership && tally.attendees.some(({ facts }) => facts.some((fact) => isAt(fact, row.id)));
  return [
    ...(isAttendance ? [notices.attendance] : []),
    ...(row.complete === 'no' || row.complete === 'unknown' ? [notices.lists[row.complete]] : []),
  ];
}

/** Formed or not, its members named or not, and which of its roles are only announced. */
function partnershipRemarks(hub: Hub, setting: Setting): readonly string[] {
  const { words, picture, labelOf } = setting;
  const { notices } = words.scene;
  if (hub.confidence === 'planned') return [];
  const isNameless = hub.members === 0;
  const roles = picture.facts.memberships
    .filter(({ row, standing }) => row.partnership === hub.id && standing.state === 'planned')
    .map((fact) => notices.role(labelOf(fact.row.institution), roleText(fact, setting)));
  return [
    ...(isNameless && hub.fact.row.status === 'unknown' ? [notices.unconfirmed] : []),
    ...(isNameless ? [notices.membersUnnamed] : []),
    ...(roles.length > 0 ? [notices.plannedRoles(roles.join(', '))] : []),
  ];
}

/** Partnerships, meetings and bodies that were only announced. */
function plannedNotices({ own, words, nameOf }: Setting): readonly Notice[] {
  const things = [...own.hubs, ...own.bodies.filter(({ facts }) => facts.length === 0)]
    .filter(({ confidence }) => confidence === 'planned')
    .map(({ id }) => nameOf(id));
  return things.length > 0 ? [{ id: 'planned', tone: 'quiet', text: words.scene.notices.planned(things.join('; ')) }] : [];
}

function elsewhereNotices({ own, words, homeOf, labelOf }: Setting): readonly Notice[] {
  const names = own.bodies.flatMap(({ id }) => (homeOf(id) === '' ? [] : [`${labelOf(id)} (${homeOf(id)})`]));
  return names.length === 0 ? [] : [{ id: 'elsewhere', tone: 'quiet', text: words.scene.notices.fromElsewhere(names.join(', ')) }];
}

function isAt(fact: Fact, event: string): boolean {
  return fact.table === 'participations' && fact.row.event === event && isShown(fact);
}
