import { codes, type Row } from '@splot/core';
import { codeText } from '../said.ts';
import type { CardLine, CardScene } from '../scene.ts';
import { groupOf, type Setting } from '../setting.ts';
import { line, membershipLine, participationLine, tieLine } from './lines.ts';
import { metricsOf } from './metrics.ts';
import type { CardParts } from './card-parts.ts';

/** What is known of an institution, in every county. */
export function institutionCard(row: Row<'institutions'>, setting: Setting): CardParts {
  const { picture, words, styleOf, homeOf } = setting;
  const { dataset, facet } = picture;
  const style = styleOf(groupOf(row, facet));
  const { card, scene } = words;
  const memberships = dataset.memberships.filter(({ institution }) => institution === row.id);
  const participations = dataset.participations.filter(({ institution }) => institution === row.id);
  const ties = dataset.ties.filter(({ from, to }) => from === row.id || to === row.id);
  const units = dataset.institutions.filter(({ parent }) => parent === row.id);
  const inUse = <R extends { readonly altOf: string }>(rows: readonly R[]) => rows.filter(({ altOf }) => altOf === '');
  const others = <R extends { readonly altOf: string }>(rows: readonly R[]) => rows.filter(({ altOf }) => altOf !== '');
  const sections: CardScene['sections'] = [
    { id: 'partnerships', title: card.partnerships, lines: inUse(memberships).map((one) => membershipLine(one, 'institution', setting)) },
    { id: 'meetings', title: card.meetings, lines: inUse(participations).map((one) => participationLine(one, 'institution', setting)) },
    { id: 'ties', title: card.ties, lines: inUse(ties).map((one) => tieLine(one, row.id, setting)) },
    {
      id: 'units',
      title: card.units,
      lines: units.flatMap(({ id, name, label, source }) =>
        line(label || name, scene.names.institution, { opens: id, sources: setting.numbersOf(source) }),
      ),
    },
    {
      id: 'other-versions',
      title: card.otherVersions,
      lines: [
        ...others(memberships).map((one) => membershipLine(one, 'institution', setting)),
        ...others(participations).map((one) => participationLine(one, 'institution', setting)),
      ],
    },
  ];
  return {
    kind: 'institution',
    subtitle: [style.label, homeOf(row.id)].filter((part) => part !== '').join(', '),
    shape: style.shape,
    fill: style.colour,
    code: style.glyph,
    codeFill: style.glyphColour,
    identity: identityOf(row, setting),
    sections,
    metrics: row.kind === 'planned' || row.kind === 'collective' ? [] : metricsOf(setting),
    source: row.source,
  };
}

function identityOf(row: Row<'institutions'>, setting: Setting): readonly CardLine[] {
  const { words, picture, nameOf, numbersOf } = setting;
  const { columns, confidences } = words.scene;
  const { card } = words;
  const cited = { sources: numbersOf(row.source) };
  const given = (column: string) => ({ ...cited, marks: row.inferred.includes(column) ? [confidences.inferred] : [] });
  const [place, home] = [picture.lookup.places.get(row.place)?.name ?? '', picture.homes.get(row.id)?.name ?? ''];
  const labels = (facet: 'sector' | 'area' | 'tier', code: string) => picture.labels[facet].get(code) ?? code;
  return [
    ...line(card.kind, codeText(codes.institutionKind, row.kind, setting), {
      ...cited,
      marks: row.kind === 'planned' ? [confidences.planned] : [],
      note: setting.noteOf(row.note),
    }),
    ...line(columns.area, labels('area', row.area), given('area')),
    ...line(card.areaAlso, row.areaAlso.map((code) => labels('area', code)).join(', '), given('areaAlso')),
    ...line(columns.sector, labels('sector', row.sector), given('sector')),
    ...line(columns.tier, labels('tier', row.tier), given('tier')),
    ...(place === home ? [] : line(card.place, place, given('place'))),
    ...line(card.home, home, given('place')),
    ...line(card.parent, row.parent === '' ? '' : nameOf(row.parent), { ...given('parent'), opens: row.parent }),
    ...line(card.identifiers, row.ids.join(', '), given('ids')),
    ...(picture.otherNames.get(row.id) ?? []).flatMap(({ text, kind, source, note }) =>
      line(card.otherNames, text, {
        marks: [codeText(codes.nameKind, kind, setting)],
        note: setting.noteOf(note),
        sources: numbersOf(source),
      }),
    ),
  ];
}
