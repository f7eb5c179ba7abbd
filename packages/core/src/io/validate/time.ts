import { lookup } from '../../model/lookup.ts';
import { isoOf } from '../../time/day.ts';
import { hasDates, mustRead } from '../../time/dating.ts';
import { textOf } from '../row-value.ts';
import { evidenceTables, type Check, type Rule } from './check.ts';

const dated = ['institutions', 'partnerships', 'memberships', 'events', 'ties', 'offers'] as const;

const seenOutside: Rule = {
  codes: ['E-SEEN-OUTSIDE'],
  find(check) {
    for (const table of dated) {
      for (const row of check.dataset[table]) {
        if (row.time === '' || row.seen === '') continue;
        const time = mustRead(row.id, row.time).bounds;
        const seen = mustRead(row.id, row.seen).bounds;
        // Seen on the first day and on the last: each must be possible.
        if (seen.startMax >= time.startMin && seen.endMin <= time.endMax) continue;
        check.say('E-SEEN-OUTSIDE', table, row, 'seen', { value: row.seen, fill: { seen: row.seen, time: row.time } });
      }
    }
  },
};

const timeFuture: Rule = {
  codes: ['E-TIME-FUTURE'],
  find(check) {
    for (const table of evidenceTables) {
      for (const row of check.dataset[table]) {
        if (textOf(row, 'status') === 'planned' || textOf(row, 'kind') === 'planned') continue;
        const known = latestDayOfSources(check, row.source);
        if (known === null) continue;
        for (const column of ['time', 'seen', 'signed']) {
          const text = textOf(row, column);
          const day = text === '' ? null : exactStart(row.id, text);
          if (day !== null && day > known) check.say('E-TIME-FUTURE', table, row, column, { value: text, fill: { day: isoOf(known) } });
        }
      }
    }
  },
};

/** The day something began, where exactly one is stated. */
function exactStart(id: string, text: string): number | null {
  const { start, bounds, uncertain } = mustRead(id, text);
  return start === 'known' && bounds.startMin === bounds.startMax && !uncertain ? bounds.startMin : null;
}

/** Last day on which the latest of these sources can have been published or seen; null if any of them has no date. */
function latestDayOfSources({ dataset }: Check, sources: readonly string[]): number | null {
  let latest = -Infinity;
  for (const id of sources) {
    const source = lookup(dataset).sources.get(id);
    const days = [source?.published ?? '', source?.retrieved ?? '']
      .filter((text) => text !== '')
      .map((text) => mustRead(id, text).bounds.endMax - 1);
    if (days.length === 0) return null;
    latest = Math.max(latest, ...days);
  }
  return Number.isFinite(latest) ? latest : null;
}

const timeMissing: Rule = {
  codes: ['W-TIME-MISSING'],
  find(check) {
    if (!hasDates(check.dataset)) return;
    for (const table of ['memberships', 'events', 'ties'] as const) {
      for (const row of check.dataset[table]) {
        if (row.time === '' && row.seen === '' && row.altOf === '') check.say('W-TIME-MISSING', table, row, 'time');
      }
    }
  },
};

const sourceUndated: Rule = {
  codes: ['W-SOURCE-UNDATED'],
  find(check) {
    for (const source of check.dataset.sources) {
      if (source.published === '' && source.retrieved === '')
        check.say('W-SOURCE-UNDATED', 'sources', source, 'published', { value: source.id });
    }
  },
};

/** Rules about dates. */
export const timeRules: readonly Rule[] = [seenOutside, timeFuture, timeMissing, sourceUndated];
