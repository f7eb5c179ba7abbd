import { scaleOf } from '../../model/scales.ts';
import type { Row } from '../../model/tables.ts';
import { named } from '../named.ts';
import { grouped, type Check, type Rule } from './check.ts';

const waveUnequal: Rule = {
  codes: ['E-WAVE-UNEQUAL'],
  find(check) {
    for (const [first, ...others] of grouped(check.dataset.waves, ({ wave }) => [wave])) {
      for (const row of others) {
        const column = (['time', 'partnership', 'place'] as const).find((name) => row[name] !== first![name]);
        if (column !== undefined) check.say('E-WAVE-UNEQUAL', 'waves', row, column, { value: row[column], fill: { value: row.wave } });
      }
    }
  },
};

const waveUnknown: Rule = {
  codes: ['E-REF-UNKNOWN'],
  find(check) {
    if (!check.given('waves')) return;
    const waves = new Set(check.dataset.waves.map(({ wave }) => wave));
    const questions = new Set(check.dataset.waves.map(({ wave, question }) => JSON.stringify([wave, question])));
    for (const invitation of check.dataset.invitations) {
      if (!waves.has(invitation.wave))
        check.say('E-REF-UNKNOWN', 'invitations', invitation, 'wave', { value: invitation.wave, fill: { table: 'waves' } });
    }
    for (const report of check.dataset.reports) {
      if (!waves.has(report.wave)) check.say('E-REF-UNKNOWN', 'reports', report, 'wave', { value: report.wave, fill: { table: 'waves' } });
      else if (!questions.has(JSON.stringify([report.wave, report.question]))) {
        check.say('E-REF-UNKNOWN', 'reports', report, 'question', { value: report.question, fill: { table: 'waves' } });
      }
    }
  },
};

const notInvited: Rule = {
  codes: ['E-REPORT-NOT-INVITED', 'E-REPORT-NO-ANSWER'],
  find(check) {
    if (!check.given('invitations')) return;
    // Of a wave that does not exist that much is said already.
    const waves = new Set((check.given('waves') ? check.dataset.waves : check.dataset.reports).map(({ wave }) => wave));
    const status = new Map(check.dataset.invitations.map((row) => [JSON.stringify([row.wave, row.institution]), row.status]));
    for (const report of check.dataset.reports) {
      if (!waves.has(report.wave)) continue;
      const answered = status.get(JSON.stringify([report.wave, report.reporter]));
      if (answered === undefined) check.say('E-REPORT-NOT-INVITED', 'reports', report, 'reporter', { value: report.reporter });
      else if (answered !== 'responded' && answered !== 'partial')
        check.say('E-REPORT-NO-ANSWER', 'reports', report, 'reporter', { value: report.reporter });
    }
  },
};

const reportSelf: Rule = {
  codes: ['W-REPORT-SELF'],
  find(check) {
    for (const report of check.dataset.reports) {
      if (report.reporter === report.target) check.say('W-REPORT-SELF', 'reports', report, 'target', { value: report.target, drop: true });
    }
  },
};

const scaleValue: Rule = {
  codes: ['E-SCALE-VALUE'],
  find(check) {
    const scaleOf = new Map(check.dataset.waves.map(({ wave, question, scale }) => [JSON.stringify([wave, question]), scale]));
    for (const report of check.dataset.reports) {
      say(check, 'reports', report, 'value', report.value, scaleOf.get(JSON.stringify([report.wave, report.question])) ?? '');
    }
    for (const tie of check.dataset.ties) say(check, 'ties', tie, 'level', tie.level, tie.scale);
  },
};

function say(
  check: Check,
  table: 'reports' | 'ties',
  row: Row<'reports'> | Row<'ties'>,
  column: string,
  value: string,
  scale: string,
): void {
  const points = value === '' || scale === '' ? null : scaleOf(check.dataset, scale)?.map(({ code }) => code);
  if (!points || points.includes(value)) return;
  check.say('E-SCALE-VALUE', table, row, column, { value, fill: { scale, codes: named(points) } });
}

/** Rules about surveys. */
export const surveyRules: readonly Rule[] = [waveUnequal, waveUnknown, notInvited, reportSelf, scaleValue];
