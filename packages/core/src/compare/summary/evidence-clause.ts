import { counted } from '../../model/counted.ts';
import type { Clause } from './clause.ts';
import { membersOn, inForce, type Setting, sourcesOf } from './setting.ts';
import { dayText, written } from './written.ts';
import { spells } from '../../time/spells.ts';
import { dayOf, isWritable, isoOf } from '../../time/day.ts';
import { measurePeriod } from '../../metrics/measure-period.ts';

/** What all of it rests on: how many sources, how recent, and how many ends nobody wrote down. Null where there is nobody to speak of. */
export function evidenceClause(setting: Setting): Clause | null {
  const { dataset, county, date, policy } = setting;
  const rows = [...membersOn(setting), ...inForce(setting, 'ties')].map(({ row }) => row);
  if (rows.length === 0) return null;
  const sources = sourcesOf(rows);
  const ids = new Set(rows.map(({ id }) => id));
  const told = spells(dataset, { county }).filter(({ table, id }) => (table === 'memberships' || table === 'ties') && ids.has(id));
  const last = Math.min(dayOf(date), Math.max(...told.map(({ bounds }) => bounds.endMin - 1)));
  const unknown = told.filter(({ end }) => end === 'unknown').length;
  const heard = isWritable(last)
    ? written`${{ pl: ', ostatni dowód z ', en: ', last evidence of ' }}${dayText(isoOf(last))}`
    : { pl: '', en: '' };
  const ends =
    unknown === 0
      ? { pl: '', en: '' }
      : unknown === told.length
        ? { pl: '; nigdzie nie zapisano, do kiedy to trwało', en: '; nowhere is it recorded until when it lasted' }
        : {
            pl: `; koniec nieznany w ${unknown} z ${told.length} zapisów`,
            en: `; the end is unknown in ${unknown} of ${told.length} records`,
          };
  return {
    kind: 'evidence',
    text: written`${counted(sources.length, sourceForms)}${heard}${ends}.`,
    abstains: false,
    readings: measurePeriod(dataset, { county, from: date, to: date, policy }, ['source-count', 'unknown-end-share']),
    sources,
  };
}

const sourceForms = {
  pl: { one: 'Podstawa: {n} źródło', few: 'Podstawa: {n} źródła', many: 'Podstawa: {n} źródeł' },
  en: { one: 'Based on {n} source', other: 'Based on {n} sources' },
} as const;
