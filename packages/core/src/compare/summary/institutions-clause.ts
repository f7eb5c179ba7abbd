import { counted } from '../../model/counted.ts';
import type { Clause } from './clause.ts';
import { inForce, bounded, membersOn, nameOf, type Setting, sourcesOf } from './setting.ts';
import { dayText, same, written } from './written.ts';

/** How many institutions there were, for certain and possibly. */
export function institutionsClause(setting: Setting): Clause {
  const { dataset, date } = setting;
  const readings = bounded(setting, { id: 'node-count', parameters: { mode: 'institutions' } }, dataset.mode);
  const value = readings[0]?.value ?? 0;
  const { low = value, high = value } = readings[0] ?? {};
  const rows = dataset.mode === 'direct' ? inForce(setting, 'ties') : membersOn(setting);
  const opening = written`${nameOf(setting)}, ${dayText(date)}: `;
  if (high === 0) {
    const nameless = inForce(setting, 'partnerships').filter(({ row, certain }) => certain && row.kind !== 'programme');
    const names = nameless.map(({ row }) => row.name || row.id).join(', ');
    const said = nameless.length === 0 ? nobodyNamed : written`${same(names)}${membersUnnamed}`;
    const sources = sourcesOf(nameless.map(({ row }) => row));
    return { kind: 'institutions', text: written`${opening}${said}.`, abstains: true, readings, sources };
  }
  const further = high - low;
  const said =
    low === 0
      ? counted(high, onlyPossible)
      : written`${counted(low, certainForms)}${further > 0 ? counted(further, furtherForms) : same('')}`;
  const sources = sourcesOf(rows.filter(({ certain }) => certain || further > 0).map(({ row }) => row));
  return { kind: 'institutions', text: written`${opening}${said}.`, abstains: false, readings, sources };
}

const nobodyNamed = {
  pl: 'żadne źródło nie wymienia z nazwy instytucji, która by wtedy współpracowała',
  en: 'no source names an institution that cooperated then',
} as const;

const membersUnnamed = {
  pl: ' – źródła nie wymieniają członków z nazwy',
  en: ' – the sources do not name the members',
} as const;

const certainForms = {
  pl: { one: '{n} instytucja', few: '{n} instytucje', many: '{n} instytucji' },
  en: { one: '{n} institution', other: '{n} institutions' },
} as const;

const furtherForms = {
  pl: { one: '; możliwa jeszcze {n}', few: '; możliwe jeszcze {n}', many: '; możliwych jeszcze {n}' },
  en: { one: '; {n} more possible', other: '; {n} more possible' },
} as const;

const onlyPossible = {
  pl: {
    one: 'na pewno żadnej; możliwa {n} instytucja',
    few: 'na pewno żadnej; możliwe {n} instytucje',
    many: 'na pewno żadnej; możliwych {n} instytucji',
  },
  en: { one: 'none for certain; {n} institution possible', other: 'none for certain; {n} institutions possible' },
} as const;
