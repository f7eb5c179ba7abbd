import { codes, type Row } from '@splot/core';
import { isSupport } from '../bonds.ts';
import { codeText, datedText } from '../said.ts';
import type { Setting } from '../setting.ts';
import type { CardParts } from './card-parts.ts';
import { eventLine, grounds, line, participationLine, partnershipLine } from './lines.ts';

/** What is known of an event: who took part, who supported it, and what other sources say of the same day. */
export function eventCard(row: Row<'events'>, setting: Setting): CardParts {
  const { picture, words, nameOf } = setting;
  const { dataset, theme, lookup } = picture;
  const { card } = words;
  const isNamed = (id: string) => lookup.institutions.get(id)?.kind !== 'collective';
  const all = dataset.participations.filter(({ event, altOf }) => event === row.id && altOf === '');
  const supports = (participation: Row<'participations'>) => isSupport({ table: 'participations', row: participation });
  const told = (rows: readonly Row<'participations'>[]) => rows.map((one) => participationLine(one, 'event', setting));
  const given = grounds({ table: 'events', row }, setting);
  const cited = { sources: given.sources };
  return {
    kind: 'event',
    subtitle: [codeText(codes.eventKind, row.kind, setting), datedText(row, setting)].filter((part) => part !== '').join(', '),
    shape: 'hexagon',
    fill: theme.background,
    code: '',
    codeFill: theme.text,
    identity: [
      ...line(card.kind, codeText(codes.eventKind, row.kind, setting), given),
      ...line(card.status, codeText(codes.eventStatus, row.status, setting), cited),
      ...line(card.time, datedText(row, setting), cited),
      ...line(card.place, lookup.places.get(row.place)?.name ?? '', cited),
      ...line(card.venue, row.venue === '' ? '' : nameOf(row.venue), { ...cited, opens: row.venue }),
      ...line(card.partOf, row.partOf === '' ? '' : nameOf(row.partOf), { ...cited, opens: row.partOf }),
      ...line(card.completeParticipants, codeText(codes.complete, row.complete, setting), cited),
    ],
    sections: [
      { id: 'participants', title: card.participants, lines: told(all.filter((one) => isNamed(one.institution) && !supports(one))) },
      { id: 'support', title: card.support, lines: told(all.filter((one) => isNamed(one.institution) && supports(one))) },
      { id: 'unnamed', title: card.unnamedGroups, lines: told(all.filter((one) => !isNamed(one.institution))) },
      {
        id: 'partnerships',
        title: card.partnerships,
        lines: row.partnerships.flatMap((id) => {
          const partnership = lookup.partnerships.get(id);
          return partnership === undefined ? [] : [partnershipLine(partnership, setting)];
        }),
      },
      {
        id: 'meetings',
        title: card.meetings,
        lines: dataset.events.filter(({ partOf, altOf }) => partOf === row.id && altOf === '').map((one) => eventLine(one, setting)),
      },
      {
        id: 'other-versions',
        title: card.otherVersions,
        lines: dataset.events.filter(({ altOf }) => altOf === row.id).map((one) => eventLine(one, setting)),
      },
    ],
    metrics: [],
    source: row.source,
  };
}
