import { counted } from '../text/plurals.ts';
import type { Body, Hub } from './drawn.ts';
import { letterRadius } from './glyph.ts';
import { byId } from './grouped.ts';
import type { SceneNode } from './scene.ts';
import { groupOf, type Setting } from './setting.ts';
import { radiusOf, sizesFor } from './size.ts';

/** Everything drawn as a glyph, by id. */
export function nodesOf(setting: Setting): readonly SceneNode[] {
  const { bodies, hubs } = setting.drawn;
  return [...bodies.map((body) => bodyNode(body, setting)), ...hubs.map((hub) => hubNode(hub, setting))].sort(byId);
}

function bodyNode(body: Body, setting: Setting): SceneNode {
  const { picture, styleOf } = setting;
  const style = styleOf(groupOf(body.row, picture.facet));
  const [x, y] = picture.positions.get(body.id) ?? [picture.box.width / 2, picture.box.height / 2];
  const sizes = sizesFor(picture.box.width);
  const r = shrunk(radiusOf(picture.measured.readings.get(body.id)?.value ?? NaN, picture.measured.range, sizes), picture.shrink);
  const isHollow = body.confidence === 'planned' || body.presence !== 'in';
  return {
    id: body.id,
    kind: 'institution',
    hub: '',
    x,
    y,
    r,
    shape: style.shape,
    fill: style.colour,
    outline: body.presence === 'ghost' ? picture.theme.quiet : style.colour,
    code: style.glyph,
    codeFill: isHollow ? picture.theme.text : style.glyphColour,
    lead: body.lead === 'yes' || body.lead === 'maybe',
    presence: body.presence,
    confidence: body.confidence,
    group: picture.groups.indexOf(style),
    name: bodyName(body, setting),
    codeBeside: r < letterRadius,
    row: `node:${body.id}`,
  };
}

function hubNode(hub: Hub, setting: Setting): SceneNode {
  const { picture } = setting;
  const { theme } = picture;
  const [x, y] = picture.positions.get(hub.id) ?? [picture.box.width / 2, picture.box.height / 2];
  const sizes = sizesFor(picture.box.width);
  return {
    id: hub.id,
    kind: 'hub',
    hub: hub.kind,
    x,
    y,
    r: shrunk(hub.kind === 'team' || hub.kind === 'platform' ? sizes.hub : sizes.smallHub, picture.shrink),
    shape: 'hexagon',
    fill: theme.background,
    outline: hub.presence === 'ghost' ? theme.quiet : theme.text,
    code: hub.members === 0 ? (hub.confidence === 'planned' ? '' : '?') : String(hub.members),
    codeFill: hub.presence === 'ghost' ? theme.quiet : theme.text,
    lead: false,
    presence: hub.presence,
    confidence: hub.confidence,
    group: -1,
    name: hubName(hub, setting),
    codeBeside: false,
    row: `node:${hub.id}`,
  };
}

/** Radii come out of a crowded box smaller, but never below 4 px. */
function shrunk(r: number, shrink: number): number {
  return Math.round(Math.min(r, Math.max(r * shrink, 4)) * 100) / 100;
}

/** Name, group, role, ties, and what is not certain: what a screen reader says of an institution. */
function bodyName(body: Body, { picture, words, nameOf, homeOf, styleOf }: Setting): string {
  const { names, parts, presences, confidences, ties } = words.scene;
  const lead = { yes: names.lead, maybe: names.possibleLead, planned: names.plannedLead, no: '' }[body.lead];
  const degree = picture.measured.ties.get(body.id);
  const home = homeOf(body.id);
  return [
    nameOf(body.id),
    styleOf(groupOf(body.row, picture.facet)).label,
    lead || parts[body.part],
    body.presence === 'in' || body.confidence === 'planned' ? '' : presences[body.presence],
    body.confidence === 'documented' ? '' : confidences[body.confidence],
    home === '' ? '' : names.from(home),
    degree === undefined || body.presence === 'ghost' ? '' : counted(picture.lang, ties, degree),
  ]
    .filter((part, i, all) => part !== '' && all.indexOf(part) === i)
    .join(', ');
}

/** Kind and name of a hub, how many it joins, and what is not certain. */
function hubName(hub: Hub, { picture, words, nameOf }: Setting): string {
  const { hubs, named, presences, confidences, names } = words.scene;
  return [
    nameOf(hub.id),
    hubs[hub.kind],
    hub.members === 0 ? names.unnamed : counted(picture.lang, named, hub.members),
    hub.presence === 'in' || hub.confidence === 'planned' ? '' : presences[hub.presence],
    hub.confidence === 'documented' ? '' : confidences[hub.confidence],
  ]
    .filter((part) => part !== '')
    .join(', ');
}
