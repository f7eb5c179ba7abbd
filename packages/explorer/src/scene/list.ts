import { fold } from '../text/fold.ts';
import { periodText } from '../text/dates.ts';
import type { Body } from './drawn.ts';
import type { Fact } from './picture.ts';
import type { ListGroup, ListItem } from './scene.ts';
import { groupOf, type Setting } from './setting.ts';
import { datedBy, sinceText, spanOf } from './said.ts';
import { strongest } from './standing.ts';
import { rolesOf } from './table.ts';
import { tellingOf } from './tally.ts';

/** Institutions by group, as the list view shows them; empty groups are left out. Within a group the order is that of names. */
export function listOf(bodies: readonly Body[], setting: Setting): readonly ListGroup[] {
  const { picture, nameOf, compare } = setting;
  return picture.groups.flatMap((style) => {
    const items = bodies
      .filter(({ row }) => groupOf(row, picture.facet) === style.code)
      .sort((a, b) => compare(nameOf(a.id), nameOf(b.id)));
    if (items.length === 0) return [];
    const { code, label, shape, colour, glyph, glyphColour } = style;
    return [
      { group: code, label, shape, fill: colour, code: glyph, codeFill: glyphColour, items: items.map((body) => itemOf(body, setting)) },
    ];
  });
}

/** Ids of the institutions the reader searches for, under any of their names; null where nothing is searched. */
export function foundIn(bodies: readonly Body[], { picture, nameOf, labelOf }: Setting): ReadonlySet<string> | null {
  const sought = fold(picture.search);
  if (sought === '') return null;
  const matches = ({ id, row }: Body) => {
    const contexts = (picture.contextsOf.get(id) ?? []).flatMap((context) => namesOf(context));
    return [...namesOf(id), row.parent === '' ? '' : nameOf(row.parent), ...contexts].some((name) => fold(name).includes(sought));
  };
  return new Set(bodies.filter(matches).map(({ id }) => id));

  function namesOf(id: string): readonly string[] {
    return [nameOf(id), labelOf(id), ...(picture.otherNames.get(id) ?? []).map(({ text }) => text)];
  }
}

function itemOf(body: Body, setting: Setting): ListItem {
  const { picture, nameOf, labelOf, homeOf, numbersOf } = setting;
  const facts = strongest(body.facts);
  const own = body.facts.flatMap(({ row }) => row.source);
  const first = facts.find(({ table }) => table === 'memberships') ?? facts[0];
  return {
    id: body.id,
    name: nameOf(body.id),
    label: labelOf(body.id),
    roles: rolesOf(tellingRoles(body), setting),
    since: first === undefined ? '' : sinceText(first, setting),
    presence: body.presence,
    confidence: body.confidence,
    status: statusOf(body, setting),
    home: homeOf(body.id),
    spark: picture.measured.trail.get(body.id) ?? [],
    sources: numbersOf(own.length > 0 ? own : body.row.source),
    row: `node:${body.id}`,
  };
}

/** Facts that say most of an institution: where a membership is in force, its attendance adds nothing to a short row. */
function tellingRoles({ facts, part }: Body): readonly Fact[] {
  const isSure = part === 'member' && strongest(facts)[0]?.standing.state === 'in';
  const told = isSure ? facts.filter(({ table }) => table !== 'participations') : facts;
  const leads = (fact: Fact) => (fact.table === 'memberships' && fact.row.role === 'leader' ? 0 : 1);
  return [...told].sort((a, b) => leads(a) - leads(b));
}

/** What is known of an institution on the day besides its role and whether it is certain, in a few words. */
function statusOf(body: Body, setting: Setting): string {
  const { words, picture } = setting;
  const { names, parts, sentence } = words.scene;
  if (body.presence === 'ghost' || body.confidence === 'planned') return '';
  const facts = body.part === 'member' ? tellingOf(body) : strongest(body.facts);
  const said: string[] = [];
  const attended = body.part === 'attendee' && !picture.dataset.about.attendanceIsMembership ? facts[0] : undefined;
  const day = attended === undefined ? '' : periodText(words.dates, datedBy(attended, setting).time);
  if (day !== '') said.push(names.attended(day));
  if (body.part === 'support') said.push(parts.support);
  if (body.presence === 'maybe') {
    const last =
      facts
        .map((fact) => spanOf(fact, setting)?.last ?? '')
        .sort()
        .at(-1) ?? '';
    const isSilent = last !== '' && facts.every(({ standing }) => standing.silent);
    if (isSilent) said.push(sentence.noRecordsAfter(words.dates.day(last)));
    else if (day === '') said.push(sentence.because.uncertain);
  }
  return said.join('; ');
}
