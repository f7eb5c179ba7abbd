import { codes } from '@splot/core';
import { periodText } from '../../text/dates.ts';
import { counted } from '../../text/plurals.ts';
import { fold } from '../../text/fold.ts';
import { isSupport } from '../bonds.ts';
import type { Fact } from '../picture.ts';
import { codeText, datedText, marksOf, spanOf } from '../said.ts';
import type { SceneRow, TimelineMark } from '../scene.ts';
import type { Setting } from '../setting.ts';
import type { Axis } from './axis.ts';
import type { Gap } from './gaps.ts';

/** A mark and its row in the timeline's table. */
export interface MarkAndRow {
  readonly mark: TimelineMark;
  readonly row: SceneRow;
}

/** Agreements by the day they were signed, or were to be signed; teams and platforms as bars that fade where nobody knows the end. */
export function partnershipMark(fact: Fact<'partnerships'>, axis: Axis, setting: Setting): MarkAndRow | null {
  const { words } = setting;
  const { row } = fact;
  const isAgreement = row.kind === 'agreement';
  const span = spanOf(fact, setting);
  const isPlanned = row.status === 'planned';
  const signed = row.signed.slice(0, 10);
  const first = (isAgreement && signed.length === 10 && signed) || span?.first || '';
  if (first === '') return null;
  const last = isAgreement ? first : span?.last || first;
  const date =
    (row.time === '' && row.seen === '' ? '' : datedText(row, setting)) || (row.signed === '' ? '' : periodText(words.dates, row.signed));
  return markOf(fact, setting, {
    shape: isAgreement ? 'diamond' : 'bar',
    start: axis.at(isAgreement ? first : span?.earliest || first),
    end: axis.at(last < first ? first : last),
    openStart: !isAgreement && span !== undefined && span.earliest !== span.first,
    openEnd: !isAgreement && !isPlanned && span?.end !== 'known',
    first,
    date,
    kind: codeText(codes.partnershipKind, row.kind, setting),
    status: codeText(codes.status, row.status, setting),
    name: isAgreement && row.signed !== '' ? words.scene.names.signing(row.name) : row.name,
  });
}

/** Meetings on their day, or over the days one of which it was. */
export function eventMark(fact: Fact<'events'>, axis: Axis, setting: Setting): MarkAndRow | null {
  const { row } = fact;
  const span = spanOf(fact, setting);
  if (span === undefined || span.first === '') return null;
  return markOf(fact, setting, {
    shape: 'circle',
    start: axis.at(span.earliest || span.first),
    end: axis.at(span.latest || span.last || span.first),
    openStart: false,
    openEnd: span.end !== 'known',
    first: span.first,
    date: datedText(row, setting),
    kind: codeText(codes.eventKind, row.kind, setting),
    status: codeText(codes.eventStatus, row.status, setting),
    name: setting.nameOf(row.id),
  });
}

/** Days of which no source speaks. */
export function gapMark({ from, to }: Gap, axis: Axis, { words }: Setting): MarkAndRow {
  const days = words.dates.days(from, to);
  const id = `gap:${from}`;
  const name = words.scene.names.noData(days);
  return {
    mark: {
      id,
      shape: 'hatch',
      start: axis.at(from),
      end: axis.at(to),
      openStart: false,
      openEnd: false,
      confidence: 'documented',
      date: from,
      name,
      title: name,
      row: id,
    },
    row: {
      id,
      opens: '',
      cells: [{ text: days, sort: from }, ...[words.scene.lanes.nodata, '', '', '', ''].map((text) => ({ text, sort: text }))],
    },
  };
}

interface Told {
  readonly shape: TimelineMark['shape'];
  readonly start: number;
  readonly end: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly first: string;
  readonly date: string;
  readonly kind: string;
  readonly status: string;
  readonly name: string;
}

function markOf(fact: Fact<'partnerships'> | Fact<'events'>, setting: Setting, told: Told): MarkAndRow {
  const { words, picture, numbersOf, nameOf } = setting;
  const { row } = fact;
  const id = `mark:${row.id}`;
  const isPlanned = row.status === 'planned';
  const sources = numbersOf(row.source)
    .map((n) => `[${n}]`)
    .join(' ');
  const count = namedIn(fact, setting);
  const people = count === 0 ? words.scene.names.unnamed : counted(picture.lang, words.scene.named, count);
  const title = [told.name, told.date, isPlanned ? words.scene.confidences.planned : ''].filter((part) => part !== '').join(', ');
  return {
    mark: {
      id: row.id,
      shape: told.shape,
      start: told.start,
      end: told.end,
      openStart: told.openStart,
      openEnd: told.openEnd,
      confidence: isPlanned ? 'planned' : row.certainty === 'stated' ? 'documented' : 'inferred',
      date: told.first,
      name: told.name,
      title: [
        fold(told.name).includes(fold(told.kind)) ? '' : told.kind,
        title,
        ...marksOf(fact, setting).filter((mark) => !title.endsWith(mark)),
        people,
        sources,
      ]
        .filter((part) => part !== '')
        .join(', '),
      row: id,
    },
    row: {
      id,
      opens: row.id,
      cells: [
        { text: told.date, sort: told.first },
        { text: told.kind, sort: told.kind },
        { text: nameOf(row.id), sort: nameOf(row.id) },
        { text: count === 0 ? words.scene.names.unnamed : String(count), sort: count },
        { text: told.status, sort: told.status },
        { text: sources, sort: numbersOf(row.source)[0] ?? 0 },
      ],
    },
  };
}

/** Institutions a source names as members or participants, as many as the hub says; support and plans do not count. */
function namedIn({ row }: Fact<'partnerships'> | Fact<'events'>, { picture: { facts, lookup } }: Setting): number {
  const isNamed = (id: string) => !['collective', 'planned'].includes(lookup.institutions.get(id)?.kind ?? 'collective');
  const members = facts.memberships.filter((fact) => fact.row.partnership === row.id && fact.row.status !== 'planned');
  const present = facts.participations.filter((fact) => fact.row.event === row.id && fact.row.capacity.some((one) => one !== 'invited'));
  return new Set(
    [...members, ...present]
      .filter((fact) => !isSupport(fact))
      .map((fact) => fact.row.institution)
      .filter(isNamed),
  ).size;
}
