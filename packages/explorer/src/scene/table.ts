import type { Body, Bond, Hub } from './drawn.ts';
import { rolesIn, sinceText, spanOf, untilText } from './said.ts';
import type { SceneCell, SceneRow, SceneTable } from './scene.ts';
import type { Fact } from './picture.ts';
import { groupOf, type Setting } from './setting.ts';
import { isShown, strongest } from './standing.ts';

/** The table twin: in the list one row for each institution, in the network one for each glyph and line too. */
export function tableOf(setting: Setting, caption: string, bodies: readonly Body[]): SceneTable {
  const { words, picture, drawn } = setting;
  const { columns } = words.scene;
  const column = (id: string, label: string, numeric = false) => ({ id, label, numeric });
  const named = [...bodies].sort((a, b) => setting.compare(setting.nameOf(a.id), setting.nameOf(b.id)));
  return {
    caption,
    columns: [
      column('kind', columns.kind),
      column('name', columns.name),
      column('group', columns[picture.facet]),
      column('role', columns.role),
      column('since', columns.since),
      column('until', columns.until),
      column('ties', columns.ties, true),
      column('state', columns.state),
      column('sources', columns.sources),
    ],
    rows:
      picture.view === 'list'
        ? named.map((body) => bodyRow(body, setting))
        : [
            ...named.map((body) => bodyRow(body, setting)),
            ...drawn.hubs.map((hub) => hubRow(hub, setting)),
            ...drawn.bonds.map((bond) => bondRow(bond, setting)),
          ],
  };
}

function bodyRow(body: Body, setting: Setting): SceneRow {
  const { words, picture, nameOf, styleOf, homeOf } = setting;
  const { names, parts } = words.scene;
  const facts = strongest(body.facts);
  const ties = picture.measured.ties.get(body.id);
  const style = styleOf(groupOf(body.row, picture.facet));
  const home = homeOf(body.id);
  return {
    id: `node:${body.id}`,
    opens: body.id,
    cells: [
      cell(names.institution),
      cell(home === '' ? nameOf(body.id) : `${nameOf(body.id)} (${names.from(home)})`),
      { text: style.label, sort: picture.groups.indexOf(style) },
      cell(rolesOf(body.facts, setting).join(', ') || parts[body.part]),
      dateCell(facts, setting, sinceText),
      dateCell(facts, setting, untilText),
      ties === undefined || body.presence === 'ghost' ? { text: '', sort: -1 } : { text: String(ties), sort: ties },
      stateCell(body, setting),
      sourcesCell(body.facts.length > 0 ? body.facts : [], body.row.source, setting),
    ],
  };
}

function hubRow(hub: Hub, setting: Setting): SceneRow {
  const { words, nameOf } = setting;
  const count = hub.members + hub.support;
  return {
    id: `node:${hub.id}`,
    opens: hub.id,
    cells: [
      cell(words.scene.hubs[hub.kind]),
      cell(nameOf(hub.id)),
      { text: '', sort: -1 },
      cell(hub.members === 0 ? words.scene.names.unnamed : ''),
      dateCell([hub.fact], setting, sinceText),
      dateCell([hub.fact], setting, untilText),
      { text: String(count), sort: count },
      stateCell(hub, setting),
      sourcesCell([hub.fact], [], setting),
    ],
  };
}

function bondRow(bond: Bond, setting: Setting): SceneRow {
  const { words, nameOf } = setting;
  const facts = strongest(bond.facts);
  return {
    id: `link:${bond.id}`,
    opens: bond.from,
    cells: [
      cell(words.scene.links[bond.kind]),
      cell(words.scene.names.between(nameOf(bond.from), nameOf(bond.to))),
      { text: '', sort: -1 },
      cell(rolesOf(bond.facts, setting).join(', ')),
      dateCell(facts, setting, sinceText),
      dateCell(facts, setting, untilText),
      { text: '', sort: -1 },
      stateCell(bond, setting),
      sourcesCell(bond.facts, [], setting),
    ],
  };
}

/** Roles facts give, each once and as sure as its surest fact, those in force first. */
export function rolesOf(facts: readonly Fact[], setting: Setting): readonly string[] {
  const { presences, confidences } = setting.words.scene;
  const shown = facts.filter(isShown);
  const surest = strongest(shown)[0]?.standing.state;
  const told = new Map<string, string>();
  for (const fact of [...strongest(shown), ...shown]) {
    const { state } = fact.standing;
    const doubt = state === 'planned' ? confidences.planned : state === surest ? '' : presences.maybe;
    for (const role of rolesIn(fact, setting))
      if (role !== '' && !told.has(role)) told.set(role, doubt === '' ? role : `${role} (${doubt})`);
  }
  return [...told.values()];
}

function cell(text: string): SceneCell {
  return { text, sort: text };
}

/** The earliest of the facts' days, sorted by the EDTF text itself. */
function dateCell(facts: readonly Fact[], setting: Setting, textOf: (fact: Fact, setting: Setting) => string): SceneCell {
  const day = (fact: Fact) => spanOf(fact, setting)?.first ?? '';
  const first = [...facts].sort((a, b) => (day(a) < day(b) ? -1 : 1))[0];
  return first === undefined ? { text: '', sort: '' } : { text: textOf(first, setting), sort: day(first) };
}

function stateCell({ presence, confidence }: Pick<Body, 'presence' | 'confidence'>, { words }: Setting): SceneCell {
  const { presences, confidences } = words.scene;
  if (confidence === 'planned') return cell(confidences.planned);
  return cell(confidence === 'inferred' ? `${presences[presence]}, ${confidences.inferred}` : presences[presence]);
}

function sourcesCell(facts: readonly Fact[], others: readonly string[], { numbersOf }: Setting): SceneCell {
  const own = facts.flatMap(({ row }) => row.source);
  const numbers = numbersOf(own.length > 0 ? own : others);
  return { text: numbers.map((n) => `[${n}]`).join(' '), sort: numbers[0] ?? 0 };
}
