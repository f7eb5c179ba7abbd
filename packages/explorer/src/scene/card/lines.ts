import { codes, type Row } from '@splot/core';
import { periodText } from '../../text/dates.ts';
import type { Told } from '../picture.ts';
import { codeText, datedText, marksOf, roleText, sinceText, untilText } from '../said.ts';
import type { CardLine } from '../scene.ts';
import type { Setting } from '../setting.ts';

/** A line that states one thing; nothing at all where there is nothing to state. */
export function line(label: string, text: string, rest: Partial<CardLine> = {}): readonly CardLine[] {
  return text === '' ? [] : [{ label, text, opens: '', marks: [], note: '', sources: [], ...rest }];
}

/** A membership as its institution's card tells it, or, from the other side, its partnership's. */
export function membershipLine(row: Row<'memberships'>, side: 'institution' | 'partnership', setting: Setting): CardLine {
  const told: Told = { table: 'memberships', row };
  const other = side === 'institution' ? row.partnership : row.institution;
  const basis = row.basis === '' ? '' : codeText(codes.basis, row.basis, setting);
  return {
    label: setting.nameOf(other),
    text: [roleText(told, setting), spell(told, setting), basis].filter((part) => part !== '').join(', '),
    opens: other,
    ...grounds(told, setting),
  };
}

/** A participation as its institution's card tells it, or its event's. */
export function participationLine(row: Row<'participations'>, side: 'institution' | 'event', setting: Setting): CardLine {
  const { words, picture } = setting;
  const told: Told = { table: 'participations', row };
  const event = picture.lookup.events.get(row.event);
  const date = side === 'event' || event === undefined ? '' : periodText(words.dates, event.time);
  const isPlanned = event?.status === 'planned';
  const people = Number.isNaN(row.headcount) ? '' : words.card.headcount(String(row.headcount));
  const given = grounds(told, setting);
  return {
    label: setting.nameOf(side === 'institution' ? row.event : row.institution),
    text: [date, roleText(told, setting), people].filter((part) => part !== '').join(', '),
    opens: side === 'institution' ? row.event : row.institution,
    ...given,
    marks: isPlanned ? [words.scene.confidences.planned, ...given.marks] : given.marks,
  };
}

/** A stated tie as one of its ends tells it. */
export function tieLine(row: Row<'ties'>, end: string, setting: Setting): CardLine {
  const told: Told = { table: 'ties', row };
  const other = row.from === end ? row.to : row.from;
  return {
    label: setting.nameOf(other),
    text: [roleText(told, setting), spell(told, setting)].filter((part) => part !== '').join(', '),
    opens: other,
    ...grounds(told, setting),
  };
}

/** An event as the card of a partnership or another event tells it. */
export function eventLine(row: Row<'events'>, setting: Setting): CardLine {
  return {
    label: setting.nameOf(row.id),
    text: [datedText(row, setting), codeText(codes.eventKind, row.kind, setting)].filter((part) => part !== '').join(', '),
    opens: row.id,
    ...grounds({ table: 'events', row }, setting),
  };
}

/** A partnership as the card of its programme tells it. */
export function partnershipLine(row: Row<'partnerships'>, setting: Setting): CardLine {
  const told: Told = { table: 'partnerships', row };
  return {
    label: row.name,
    text: [codeText(codes.partnershipKind, row.kind, setting), spell(told, setting)].filter((part) => part !== '').join(', '),
    opens: row.id,
    ...grounds(told, setting),
  };
}

/** Marks, note and sources of a row. */
export function grounds(told: Told, setting: Setting): Pick<CardLine, 'marks' | 'note' | 'sources'> {
  const { row } = told;
  const isOther = row.altOf !== '';
  return {
    marks: [...(isOther ? [setting.words.card.otherVersion] : []), ...marksOf(told, setting)],
    note: setting.noteOf(row.note),
    sources: setting.numbersOf(row.source),
  };
}

function spell(told: Told, setting: Setting): string {
  const since = sinceText(told, setting);
  return [since === '' ? '' : setting.words.card.from(since), untilText(told, setting)].filter((part) => part !== '').join(', ');
}
