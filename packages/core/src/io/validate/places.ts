import { codes } from '../../model/codes.ts';
import { lookup } from '../../model/lookup.ts';
import type { Text } from '../../model/text.ts';
import { isoOf } from '../../time/day.ts';
import { datingOf, mustRead } from '../../time/dating.ts';
import { listOf } from '../row-value.ts';
import type { Dated, Rule } from './check.ts';

const terytForm: Rule = {
  codes: ['E-TERYT-FORM'],
  find(check) {
    for (const place of check.dataset.places) {
      if (place.teryt !== '' && !isTeryt(place.teryt)) check.say('E-TERYT-FORM', 'places', place, 'teryt', { value: place.teryt });
    }
  },
};

/** Whether a text has the length of a TERYT code and digits only. */
export function isTeryt(text: string): boolean {
  return /^(?:\d{2}|\d{4}|\d{7})$/.test(text);
}

const terytKind: Rule = {
  codes: ['E-TERYT-KIND'],
  find(check) {
    for (const place of check.dataset.places) {
      const { teryt, kind } = place;
      if (!/^\d{4}$/.test(teryt)) continue;
      const isCity = Number(teryt.slice(2)) > 60;
      if (isCity === (kind === 'city-county')) continue;
      check.say('E-TERYT-KIND', 'places', place, 'kind', {
        value: teryt,
        fill: { found: isCity ? found.city : found.land, kind: kindName(kind) },
      });
    }
  },
};

const found = {
  city: { pl: 'miasto na prawach powiatu', en: 'a city with county rights' },
  land: { pl: 'powiat ziemski', en: 'a land county' },
} as const;

function kindName(kind: string): Text {
  const kinds: Readonly<Record<string, Text>> = codes.placeKind;
  return kinds[kind] ?? { pl: kind, en: kind };
}

const users = [
  { table: 'institutions', column: 'place' },
  { table: 'partnerships', column: 'places' },
  { table: 'events', column: 'place' },
  { table: 'offers', column: 'places' },
] as const;

const placeOutside: Rule = {
  codes: ['E-PLACE-OUTSIDE'],
  find(check) {
    const { places } = lookup(check.dataset);
    for (const { table, column } of users) {
      for (const row of check.dataset[table]) {
        for (const id of listOf(row, column)) {
          const time = places.get(id)?.time ?? '';
          const day = time === '' ? null : dayOutside(datingBounds(row), mustRead(id, time).bounds);
          if (day !== null) check.say('E-PLACE-OUTSIDE', table, row, column, { value: id, fill: { day: isoOf(day) } });
        }
      }
    }

    function datingBounds(row: Dated) {
      return datingOf(check.dataset, row)?.bounds ?? null;
    }
  },
};

interface Span {
  readonly startMin: number;
  readonly endMax: number;
}

/** The day of a fact that no day of its place can be; null if some day may be common. */
function dayOutside(fact: Span | null, place: Span): number | null {
  if (fact === null) return null;
  if (fact.startMin >= place.endMax) return fact.startMin;
  return fact.endMax <= place.startMin ? fact.endMax - 1 : null;
}

/** Rules about places. */
export const placeRules: readonly Rule[] = [terytForm, terytKind, placeOutside];
