import { codes, type Row } from '@splot/core';
import { endText, periodText, startText } from '../text/dates.ts';
import { isSupport } from './bonds.ts';
import type { Span, Told } from './picture.ts';
import type { Setting } from './setting.ts';

type CodeList = Readonly<Record<string, { readonly pl: string; readonly en: string }>>;

/** Label of a code; the code itself where no list knows it. */
export function codeText(list: CodeList, code: string, { picture }: Setting): string {
  return list[code]?.[picture.lang] ?? code;
}

/** What a fact makes of an institution, in one line. */
export function roleText(fact: Told, setting: Setting): string {
  return rolesIn(fact, setting).join(', ');
}

/** What a fact makes of an institution: its role, or how it took part, each once. */
export function rolesIn(fact: Told, setting: Setting): readonly string[] {
  const { row } = fact;
  switch (fact.table) {
    case 'memberships':
      return [codeText(codes.role, fact.row.role, setting)];
    case 'participations':
      return [
        // An organiser that organised is told once.
        ...new Set([
          ...fact.row.role.map((role) => codeText(codes.role, role, setting)),
          ...fact.row.capacity.map((capacity) => codeText(codes.capacity, capacity, setting)),
        ]),
      ];
    case 'ties':
      return [codeText(codes.tieKind, fact.row.kind, setting)];
    default:
      return 'kind' in row ? [row.kind] : [];
  }
}

/** Marks of a fact: inferred, planned, supporting. */
export function marksOf(fact: Told, { words }: Setting): readonly string[] {
  const { confidences, parts } = words.scene;
  const isPlanned = 'status' in fact.row && fact.row.status === 'planned';
  return [
    ...(isPlanned ? [confidences.planned] : []),
    ...(fact.row.certainty === 'stated' ? [] : [confidences.inferred]),
    ...(isSupport(fact) ? [parts.support] : []),
  ];
}

/** When a row was so, by its sources alone. */
export function spanOf({ table, row }: Told, { picture }: Setting): Span | undefined {
  return picture.spans.get(`${table} ${row.id}`);
}

/** EDTF text a fact is dated by: its own, else that of its event. */
export function datedBy(fact: Told, { picture }: Setting): { readonly time: string; readonly seen: string } {
  const { row } = fact;
  if ('time' in row) return { time: row.time, seen: row.seen };
  const event = picture.lookup.events.get(row.event);
  return { time: event?.time ?? '', seen: event?.seen ?? '' };
}

/** Since when, in words; of something only seen, the day it was first seen. */
export function sinceText(fact: Told, setting: Setting): string {
  const { time, seen } = datedBy(fact, setting);
  return startText(setting.words.dates, time) || startText(setting.words.dates, seen);
}

/** Until when, in words: a date, that it lasts, or after which day nothing is known. Plans have no end. */
export function untilText(fact: Told, setting: Setting): string {
  if ('status' in fact.row && fact.row.status === 'planned') return '';
  const { time, seen } = datedBy(fact, setting);
  const last = spanOf(fact, setting)?.last ?? '';
  return endText(setting.words.dates, time === '' ? `${seen.split('/')[0] ?? ''}/` : time, last);
}

/** A row's dating in words. */
export function datedText(row: Pick<Row<'memberships'>, 'time' | 'seen'>, { words }: Setting): string {
  return [
    periodText(words.dates, row.time),
    row.seen === '' || row.seen === row.time ? '' : words.scene.names.seen(periodText(words.dates, row.seen)),
  ]
    .filter((part) => part !== '')
    .join('; ');
}
