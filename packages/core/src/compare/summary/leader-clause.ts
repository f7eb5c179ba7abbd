import type { Clause } from './clause.ts';
import { membersOn, type Setting, sourcesOf } from './setting.ts';
import { namesText, written } from './written.ts';

/** Who leads; null where nobody is a member. */
export function leaderClause(setting: Setting): Clause | null {
  const members = membersOn(setting);
  if (members.length === 0) return null;
  const leading = members.filter(({ row }) => row.role === 'leader');
  const certain = leading.filter(({ certain: isCertain }) => isCertain);
  const told = certain.length > 0 ? certain : leading;
  const ids = [...new Set(told.map(({ row }) => row.institution))].sort();
  const common = { kind: 'leader', readings: [] } as const;
  if (ids.length === 0) {
    const text = { pl: 'Źródła nie mówią, kto prowadzi.', en: 'The sources do not say who leads.' };
    return { ...common, text, abstains: true, sources: sourcesOf(members.map(({ row }) => row)) };
  }
  const opening =
    certain.length === 0
      ? { pl: 'Możliwy lider: ', en: 'Possible leader: ' }
      : ids.length === 1
        ? { pl: 'Lider: ', en: 'Leader: ' }
        : { pl: 'Liderzy: ', en: 'Leaders: ' };
  return {
    ...common,
    text: written`${opening}${namesText(setting.dataset, ids)}.`,
    abstains: false,
    sources: sourcesOf(told.map(({ row }) => row)),
  };
}
