import { datingOf } from '../../time/dating.ts';
import { evidenceTables, grouped, mayOverlap, type Check, type Rule } from './check.ts';
import { shareSource } from './share-source.ts';

const sourceMissing: Rule = {
  codes: ['E-SOURCE-MISSING', 'W-SOURCES-NONE'],
  find(check) {
    if (!check.given('sources')) {
      check.warn('W-SOURCES-NONE', 'sources');
      return;
    }
    for (const table of evidenceTables) {
      for (const row of check.dataset[table]) if (row.source.length === 0) check.say('E-SOURCE-MISSING', table, row, 'source');
    }
  },
};

const noteMissing: Rule = {
  codes: ['W-NOTE-MISSING'],
  find(check) {
    for (const table of evidenceTables) {
      for (const row of check.dataset[table]) {
        if (row.certainty !== 'stated' && row.note === '')
          check.say('W-NOTE-MISSING', table, row, 'note', { fill: { certainty: row.certainty } });
      }
    }
  },
};

const altChain: Rule = {
  codes: ['E-ALT-CHAIN'],
  find(check) {
    for (const table of evidenceTables) {
      const withAlt = check.dataset[table].filter(({ altOf }) => altOf !== '');
      if (withAlt.length === 0) continue;
      const used = new Set(check.dataset[table].filter(({ altOf }) => altOf === '').map(({ id }) => id));
      for (const row of withAlt) if (!used.has(row.altOf)) check.say('E-ALT-CHAIN', table, row, 'altOf', { value: row.altOf });
    }
  },
};

// Rows of one key are compared with so many before them, lest a file of one key repeated take for ever.
const window = 100;

const membershipConflict: Rule = {
  codes: ['W-CONFLICT'],
  find(check) {
    const used = check.dataset.memberships.filter(({ altOf }) => altOf === '');
    for (const rows of grouped(used, ({ partnership, institution, role }) => [partnership, institution, role])) {
      rows.forEach((row, i) => {
        const bounds = check.boundsOf(row);
        const other = rows.slice(Math.max(0, i - window), i).find((earlier) => {
          const theirs = check.boundsOf(earlier);
          const differs = row.status !== earlier.status || bounds.startMin !== theirs.startMin || bounds.startMax !== theirs.startMax;
          return differs && !shareSource(row, earlier) && mayOverlap(bounds, theirs);
        });
        if (other !== undefined)
          check.say('W-CONFLICT', 'memberships', row, 'altOf', {
            value: row.time,
            fill: { other: check.labelOf('memberships', other, row) },
          });
      });
    }
  },
};

const eventConflict: Rule = {
  codes: ['W-CONFLICT'],
  find(check) {
    const ofDay = check.dataset.events.filter(({ altOf }) => altOf === '').flatMap((event) => exactDay(check, event) ?? []);
    for (const rows of grouped(ofDay, ({ partnership, day }) => [partnership, String(day)])) {
      rows.forEach(({ event }, i) => {
        const other = rows
          .slice(Math.max(0, i - window), i)
          .find(
            (earlier) => !shareSource(event, earlier.event) && (event.kind !== earlier.event.kind || event.status !== earlier.event.status),
          );
        if (other !== undefined)
          check.say('W-CONFLICT', 'events', event, 'altOf', {
            value: event.kind,
            fill: { other: check.labelOf('events', other.event, event) },
          });
      });
    }
  },
};

type Event = Check['dataset']['events'][number];

/** The event once per partnership, if it took exactly one known day. */
function exactDay({ dataset }: Check, event: Event): { event: Event; partnership: string; day: number }[] | null {
  const bounds = datingOf(dataset, { ...event, seen: '' })?.bounds;
  if (bounds === undefined || bounds.startMin !== bounds.startMax || bounds.endMax !== bounds.startMin + 1) return null;
  return event.partnerships.map((partnership) => ({ event, partnership, day: bounds.startMin }));
}

/** Rules about the evidence facts rest on. */
export const evidenceRules: readonly Rule[] = [sourceMissing, noteMissing, altChain, membershipConflict, eventConflict];
