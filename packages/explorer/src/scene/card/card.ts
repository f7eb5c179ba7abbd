import { counted } from '../../text/plurals.ts';
import type { CardLine, CardScene, SceneTable } from '../scene.ts';
import type { Setting } from '../setting.ts';
import { sourcesOf } from '../sources.ts';
import type { CardParts } from './card-parts.ts';
import { eventCard } from './event-card.ts';
import { institutionCard } from './institution-card.ts';
import { partnershipCard } from './partnership-card.ts';

/** The card of what is selected; null if nothing is, or if the data set does not hold it. */
export function cardOf(setting: Setting): CardScene | null {
  const { picture, nameOf } = setting;
  const id = picture.selected;
  const parts = partsOf(setting);
  if (parts === null) return null;
  const { source, ...shown } = parts;
  const sections = shown.sections.filter(({ lines }) => lines.length > 0);
  const name = nameOf(id);
  const lines = [...shown.identity, ...sections.flatMap((section) => section.lines)];
  return {
    id,
    name,
    ...shown,
    sections,
    evidence: evidenceOf(lines, source, setting),
    table: tableOf(name, shown.identity, sections, setting),
  };
}

function partsOf(setting: Setting): CardParts | null {
  const { lookup, selected } = setting.picture;
  const institution = lookup.institutions.get(selected);
  if (institution !== undefined) return institutionCard(institution, setting);
  const partnership = lookup.partnerships.get(selected);
  if (partnership !== undefined) return partnershipCard(partnership, setting);
  const event = lookup.events.get(selected);
  return event === undefined ? null : eventCard(event, setting);
}

/** Every document cited on the card, with what it supports. */
function evidenceOf(lines: readonly CardLine[], source: readonly string[], setting: Setting): CardScene['evidence'] {
  const own = setting.numbersOf(source);
  return sourcesOf(setting)
    .map((one) => ({
      ...one,
      supports: [...new Set(lines.filter(({ sources }) => sources.includes(one.number)).map(({ label, text }) => `${label}: ${text}`))],
    }))
    .filter(({ number, supports }) => supports.length > 0 || own.includes(number));
}

function tableOf(caption: string, identity: readonly CardLine[], sections: CardScene['sections'], { words, picture }: Setting): SceneTable {
  const { columns } = words.scene;
  const groups = [{ id: 'identity', title: words.screen.identity, lines: identity }, ...sections];
  return {
    caption: [caption, ...sections.map(({ title, lines }) => `${title}: ${counted(picture.lang, words.screen.rows, lines.length)}`)].join(
      '; ',
    ),
    columns: [
      { id: 'kind', label: columns.kind, numeric: false },
      { id: 'key', label: columns.key, numeric: false },
      { id: 'value', label: columns.value, numeric: false },
      { id: 'sources', label: columns.sources, numeric: false },
    ],
    rows: groups.flatMap(({ id, title, lines }) =>
      lines.map(({ label, text, marks, note, opens, sources }, i) => ({
        id: `card:${id}:${i + 1}`,
        opens,
        cells: [title, label, [text, ...marks, note].filter((part) => part !== '').join('; '), sources.map((n) => `[${n}]`).join(' ')].map(
          (said) => ({ text: said, sort: said }),
        ),
      })),
    ),
  };
}
