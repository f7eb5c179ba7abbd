import { homeCounty } from '../../model/county.ts';
import { lookup } from '../../model/lookup.ts';
import { isCounted } from '../../model/standing.ts';
import type { Row } from '../../model/tables.ts';
import { comparable } from '../rows/comparable.ts';
import { grouped, type Check, type Rule } from './check.ts';

/** Whether the data set knows any county, so that county views of it exist. */
export function hasCounties({ dataset }: Check): boolean {
  return dataset.places.some(({ kind }) => kind === 'powiat' || kind === 'city-county');
}

const countyMissing: Rule = {
  codes: ['W-COUNTY-MISSING'],
  find(check) {
    if (!hasCounties(check)) return;
    for (const institution of check.dataset.institutions) {
      if (!isCounted(institution) || isAboveCounties(check, institution) || homeCounty(check.dataset, institution.id) !== '') continue;
      check.say('W-COUNTY-MISSING', 'institutions', institution, 'place', { value: institution.place });
    }
  },
};

/** A body of the whole voivodeship or country, or from outside the region, belongs to no county. */
function isAboveCounties({ dataset }: Check, { tier, place }: Row<'institutions'>): boolean {
  const kind = lookup(dataset).places.get(place)?.kind;
  return tier === 'voivodeship' || tier === 'outside' || kind === 'voivodeship' || kind === 'country';
}

const unitNoParent: Rule = {
  codes: ['W-UNIT-NO-PARENT'],
  find(check) {
    for (const institution of check.dataset.institutions) {
      if (institution.kind === 'unit' && institution.parent === '')
        check.say('W-UNIT-NO-PARENT', 'institutions', institution, 'parent', { value: institution.id });
    }
  },
};

const facetMissing: Rule = {
  codes: ['W-FACET-MISSING'],
  find(check) {
    const { institutions } = check.dataset;
    for (const column of ['sector', 'area', 'tier'] as const) {
      const empty = institutions.filter((institution) => institution[column] === '');
      if (empty.length === institutions.length && empty.length > 1) check.warn('W-FACET-MISSING', 'institutions', column);
      else for (const institution of empty) check.say('W-FACET-MISSING', 'institutions', institution, column);
    }
  },
};

const nameNear: Rule = {
  codes: ['W-NAME-NEAR'],
  find(check) {
    const named = check.dataset.institutions.filter(({ name, altOf }) => name !== '' && altOf === '');
    const alike = grouped(named, ({ id, name, parent }) => [comparable(name), homeCounty(check.dataset, id), parent]);
    for (const [first, ...others] of alike) {
      for (const institution of others) {
        check.say('W-NAME-NEAR', 'institutions', institution, 'name', { value: institution.name, fill: { other: first!.id } });
      }
    }
  },
};

const shapes: ReadonlyMap<
  string,
  { readonly fits: (from: readonly string[], to: readonly string[]) => boolean; readonly need: { pl: string; en: string } }
> = new Map([
  [
    'rename',
    {
      fits: (from: readonly string[], to: readonly string[]) =>
        from.length === 1 && (to.length === 0 || (to.length === 1 && to[0] === from[0])),
      need: { pl: 'jednej instytucji, tej samej po zmianie', en: 'one body, the same afterwards' },
    },
  ],
  [
    'merge',
    {
      fits: (from, to) => from.length > 1 && to.length === 1,
      need: { pl: 'co najmniej dwóch instytucji przed i jednej po', en: 'two or more bodies before and one after' },
    },
  ],
  [
    'split',
    {
      fits: (from, to) => from.length === 1 && to.length > 1,
      need: { pl: 'jednej instytucji przed i co najmniej dwóch po', en: 'one body before and two or more after' },
    },
  ],
  [
    'transform',
    {
      fits: (from, to) => from.length === 1 && to.length === 1 && from[0] !== to[0],
      need: { pl: 'jednej instytucji przed i innej po', en: 'one body before and another after' },
    },
  ],
  [
    'close',
    {
      fits: (from, to) => from.length > 0 && to.length === 0,
      need: { pl: 'instytucji przed i żadnej po', en: 'a body before and none after' },
    },
  ],
]);

const changeShape: Rule = {
  codes: ['E-CHANGE-SHAPE'],
  find(check) {
    for (const change of check.dataset.changes) {
      const shape = shapes.get(change.kind);
      if (shape === undefined || shape.fits(change.from, change.to)) continue;
      check.say('E-CHANGE-SHAPE', 'changes', change, 'to', { value: change.to.join(' '), fill: { kind: change.kind, need: shape.need } });
    }
  },
};

/** Rules about institutions. */
export const institutionRules: readonly Rule[] = [countyMissing, unitNoParent, facetMissing, nameNear, changeShape];
