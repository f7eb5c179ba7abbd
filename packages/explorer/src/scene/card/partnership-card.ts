import { codes, type Row } from '@splot/core';
import { isSupport } from '../bonds.ts';
import { periodText } from '../../text/dates.ts';
import { codeText, datedText, spanOf } from '../said.ts';
import type { Setting } from '../setting.ts';
import type { CardParts } from './card-parts.ts';
import { eventLine, grounds, line, membershipLine, partnershipLine } from './lines.ts';

/** What is known of a partnership: its members, supporters, bodies without a name, and meetings. */
export function partnershipCard(row: Row<'partnerships'>, setting: Setting): CardParts {
  const { picture, words, nameOf } = setting;
  const { dataset, theme, lookup } = picture;
  const { card } = words;
  const isNamed = (id: string) => lookup.institutions.get(id)?.kind !== 'collective';
  const all = dataset.memberships.filter(({ partnership }) => partnership === row.id);
  const [used, other] = [all.filter(({ altOf }) => altOf === ''), all.filter(({ altOf }) => altOf !== '')];
  const supports = (membership: Row<'memberships'>) => isSupport({ table: 'memberships', row: membership });
  const told = (rows: readonly Row<'memberships'>[]) => rows.map((one) => membershipLine(one, 'partnership', setting));
  const given = grounds({ table: 'partnerships', row }, setting);
  const cited = { sources: given.sources };
  const isPlanned = row.status === 'planned';
  const last = spanOf({ table: 'partnerships', row }, setting)?.last ?? '';
  const isOver = spanOf({ table: 'partnerships', row }, setting)?.end === 'known';
  return {
    kind: 'partnership',
    subtitle: codeText(codes.partnershipKind, row.kind, setting),
    shape: 'hexagon',
    fill: theme.background,
    code: '',
    codeFill: theme.text,
    identity: [
      ...line(card.kind, codeText(codes.partnershipKind, row.kind, setting), given),
      ...line(card.status, codeText(codes.status, row.status, setting), cited),
      ...line(
        card.time,
        [datedText(row, setting), isOver || isPlanned || last === '' ? '' : words.dates.noRecordsAfter(words.dates.day(last))]
          .filter((part) => part !== '')
          .join(', '),
        cited,
      ),
      ...line(isPlanned ? card.plannedFor : card.signed, periodText(words.dates, row.signed), cited),
      ...line(card.programme, row.programme === '' ? '' : nameOf(row.programme), { ...cited, opens: row.programme }),
      ...line(card.place, row.places.map((id) => lookup.places.get(id)?.name ?? id).join(', '), cited),
      ...line(card.completeMembers, codeText(codes.complete, row.complete, setting), cited),
      ...line(card.governance, codeText(codes.governance, row.governance, setting), cited),
      ...line(card.purpose, row.purpose, cited),
      ...line(card.funder, row.funder, cited),
      ...line(card.model, row.model, cited),
      ...otherNameLines(row.id, setting),
    ],
    sections: [
      { id: 'members', title: card.members, lines: told(used.filter((one) => isNamed(one.institution) && !supports(one))) },
      { id: 'support', title: card.support, lines: told(used.filter((one) => isNamed(one.institution) && supports(one))) },
      { id: 'unnamed', title: card.unnamedGroups, lines: told(used.filter((one) => !isNamed(one.institution))) },
      {
        id: 'meetings',
        title: card.meetings,
        lines: dataset.events
          .filter(({ partnerships, altOf }) => altOf === '' && partnerships.includes(row.id))
          .map((one) => eventLine(one, setting)),
      },
      {
        id: 'partnerships',
        title: card.partnerships,
        lines: dataset.partnerships
          .filter(({ programme, altOf }) => altOf === '' && programme === row.id)
          .map((one) => partnershipLine(one, setting)),
      },
      {
        id: 'other-versions',
        title: card.otherVersions,
        lines: [
          ...told(other),
          ...dataset.partnerships.filter(({ altOf }) => altOf === row.id).map((one) => partnershipLine(one, setting)),
        ],
      },
    ],
    metrics: [],
    source: row.source,
  };
}

/** Other names of a partnership, each with its source. */
function otherNameLines(id: string, setting: Setting): CardParts['identity'] {
  const { picture, words, numbersOf } = setting;
  return (picture.otherNames.get(id) ?? []).flatMap(({ text, kind, source, note }) =>
    line(words.card.otherNames, text, {
      marks: [codeText(codes.nameKind, kind, setting)],
      note: setting.noteOf(note),
      sources: numbersOf(source),
    }),
  );
}
