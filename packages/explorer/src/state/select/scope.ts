import { counties, spells, type Dataset } from '@splot/core';
import type { County } from '../../scene/picture.ts';
import { remembered } from './memo.ts';

/** What of a data set is shown: one county, or everything where the data set has no counties (an empty code). */
export function scopeOf(county: string): { readonly county?: string } {
  return county === '' ? {} : { county };
}

/** Spells of what is shown, found once for all days. */
export const spellsOf = remembered((dataset, county: string, policy: string) => spells(dataset, { ...scopeOf(county), policy }));

/** The county of a code; for everything, and for an unknown code, the title of the data set. */
export function countyOf(dataset: Dataset, code: string): County {
  return counties(dataset).find((county) => county.code === code) ?? { code, name: dataset.about.title || code };
}

/** Whether a code names something there is to show. */
export function isShowable(dataset: Dataset, code: string): boolean {
  const all = counties(dataset);
  return all.length === 0 ? code === '' : all.some((county) => county.code === code);
}
