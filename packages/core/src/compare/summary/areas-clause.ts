import { counted } from '../../model/counted.ts';
import { facetCodes } from '../../model/facets.ts';
import { lookup } from '../../model/lookup.ts';
import type { Clause } from './clause.ts';
import { bounded, inForce, membersOn, type Setting, sourcesOf } from './setting.ts';
import { listed, same, written } from './written.ts';
import type { Text } from '../../model/text.ts';

/** From how many policy areas the members come, and which are not among them. Null where there are no certain members. */
export function areasClause(setting: Setting): Clause | null {
  const { dataset } = setting;
  const members = membersOn(setting).filter(({ certain }) => certain);
  if (members.length === 0) return null;
  const { institutions, partnerships } = lookup(dataset);
  const areas = new Set(members.map(({ row }) => institutions.get(row.institution)!.area));
  const expected = facetCodes(dataset, 'area').filter(({ code }) => code !== 'UNK');
  const absent = expected.filter(({ code }) => !areas.has(code));
  const count = [...areas].filter((area) => area !== '' && area !== 'UNK').length;
  // Only of a whole list can it be said who is not on it.
  const isWhole = inForce(setting, 'partnerships')
    .filter(({ row }) => row.kind !== 'programme')
    .every(({ row, certain }) => certain && partnerships.get(row.id)?.complete === 'yes');
  const missing = absent.length === 0 ? same('') : absent.length > 6 ? others[isWhole ? 'missing' : 'notListed'] : namedAbsent();
  function namedAbsent(): Text {
    const opening = isWhole
      ? { pl: ' Brakuje: ', en: ' Missing: ' }
      : { pl: ' Źródła nie wymieniają: ', en: ' Not listed in the sources: ' };
    return written`${opening}${listed(absent.map(({ label }) => label))}.`;
  }
  return {
    kind: 'areas',
    text: written`${counted(count, areaForms)}${{ pl: ` z ${expected.length}.`, en: ` of ${expected.length}.` }}${missing}`,
    abstains: false,
    readings: bounded(setting, 'group-coverage', dataset.mode),
    sources: sourcesOf(members.map(({ row }) => row)),
  };
}

/** Of many absent areas a list would say less than their number. */
const others = {
  missing: { pl: ' Pozostałych brakuje.', en: ' The others are missing.' },
  notListed: { pl: ' Pozostałych źródła nie wymieniają.', en: ' The sources do not list the others.' },
} as const;

const areaForms = {
  pl: { one: 'Reprezentują {n} obszar', few: 'Reprezentują {n} obszary', many: 'Reprezentują {n} obszarów' },
  en: { one: 'They come from {n} policy area', other: 'They come from {n} policy areas' },
} as const;
