import {
  counties,
  dayOf,
  facetCodes,
  homeCounty,
  isoOf,
  lookup,
  policyLabel,
  queryProblems,
  type Dataset,
  type Facet,
  type Language,
  type Row,
} from '@splot/core';
import { wordsOf } from '../../text/words-of.ts';
import { drawnOf } from '../../scene/drawn-of.ts';
import { groupStyles } from '../../scene/groups.ts';
import { grouped } from '../../scene/grouped.ts';
import type { County, CountyFacts, Picture } from '../../scene/picture.ts';
import { themeOf } from '../../scene/theme.ts';
import { traced } from '../../scene/traces.ts';
import type { State } from '../state.ts';
import { anyDay, changeDays, changeStates, documentedOn, horizon, spansOf, speaks } from './county-days.ts';
import { factsOn } from './county-facts.ts';
import { measuredOn, cardReadings } from './measured.ts';
import { remembered } from './memo.ts';
import { positionsOn } from './positions.ts';
import { countyOf, scopeOf } from './scope.ts';

/** Everything a scene needs, gathered from the data set for what the reader chose. */
export function pictureOf(dataset: Dataset, state: State): Picture {
  const { date, policy, meetings, facet, lang, box } = state;
  const county = countyOf(dataset, state.counties[0] ?? '');
  const facts = factsOn(dataset, county.code, policy, date);
  const documented = speaks(facts) ? null : documentedOn(dataset, county.code, policy, date);
  const traces = state.ghosts
    ? changeDays(dataset, county.code, policy).map((day) => factsOn(dataset, county.code, policy, day))
    : documented === null
      ? []
      : [documented];
  const { institutions } = lookup(dataset);
  const drawn = traced(
    drawnOf(facts, { institutions, meetings }),
    traces.map((other) => drawnOf(other, { institutions, meetings })),
  );
  const ids = [...drawn.bodies, ...drawn.hubs].map(({ id }) => id);
  const { at, shrink } = positionsOn(dataset, county.code, date, box, state.ghosts ? null : ids);
  const options = { county: county.code, policy, mode: state.mode, meetings };
  const { sources, cited } = sourcesOf(dataset, county.code, state.selected);
  return {
    view: state.view,
    lang,
    theme: themeOf(state.theme, state.scheme),
    date,
    box,
    facet,
    groups: stylesOf(dataset, facet, lang),
    labels: { sector: labelsOf('sector'), area: labelsOf('area'), tier: labelsOf('tier') },
    hidden: new Set(state.hidden),
    search: state.search,
    selected: state.selected,
    meetings,
    context: state.context,
    policy: policyLabel(policy),
    projection: { pl: projectionLabel('pl', state.mode), en: projectionLabel('en', state.mode) },
    county,
    missing: state.missing,
    counties: counties(dataset),
    dataset,
    lookup: lookup(dataset),
    otherNames: otherNames(dataset),
    contextsOf: contextsOf(dataset, county.code),
    homes: homes(dataset),
    facts,
    documented,
    traces,
    lastEvidence: lastEvidence(dataset, facts),
    spans: spansOf(dataset),
    problems: queryProblems(dataset, { ...scopeOf(county.code), policy, date }),
    states: changeStates(dataset, county.code, policy),
    horizon: horizon(dataset),
    dayOf,
    isoOf,
    positions: at,
    shrink,
    measured: measuredOn(dataset, date, state.metric, options),
    card: institutions.has(state.selected) ? cardReadings(dataset, state.selected, date, options) : [],
    sources,
    cited,
  };

  function labelsOf(one: Facet): ReadonlyMap<string, string> {
    return new Map(stylesOf(dataset, one, lang).map(({ code, label }) => [code, label]));
  }
}

const stylesOf = remembered((dataset, facet: Facet, lang: Language) =>
  groupStyles({ facet, lang, codes: facetCodes(dataset, facet), sectors: dataset.sectors }),
);

/** Label of a projection; `clique` where the name is none. */
function projectionLabel(lang: State['lang'], mode: string): string {
  const { modes } = wordsOf(lang).scene;
  return modes[mode] ?? modes['clique'] ?? mode;
}

/** Last day not after the day shown that a used row of the county is attested for. */
function lastEvidence(dataset: Dataset, facts: CountyFacts): string {
  const spans = spansOf(dataset);
  const all = [...facts.partnerships, ...facts.memberships, ...facts.events, ...facts.ties].filter(({ row }) => row.status !== 'planned');
  const days = all.flatMap(({ table, row }) => {
    const span = spans.get(`${table} ${row.id}`);
    // Of one of several days the last one counts.
    return span === undefined ? [] : [span.first > span.last ? span.latest : span.last];
  });
  return (
    days
      .filter((day) => day !== '' && day <= facts.date)
      .sort()
      .at(-1) ?? ''
  );
}

const otherNames = remembered((dataset) => grouped(dataset.names, ({ subject }) => subject));

const contextsOf = remembered(
  (dataset, county: string): ReadonlyMap<string, readonly string[]> =>
    new Map(
      [...grouped(factsOn(dataset, county, 'evidence-only', anyDay).memberships, ({ row }) => row.institution)].map(([id, facts]) => [
        id,
        [...new Set(facts.map(({ row }) => row.partnership))],
      ]),
    ),
);

const homes = remembered(
  (dataset): ReadonlyMap<string, County> =>
    new Map(
      dataset.institutions.flatMap(({ id }) => {
        const code = homeCounty(dataset, id);
        return code === '' ? [] : [[id, placeOf(dataset, code)] as const];
      }),
    ),
);

function placeOf(dataset: Dataset, code: string): County {
  const place = dataset.places.find(({ id, teryt, kind }) => (kind === 'powiat' || kind === 'city-county') && (teryt || id) === code);
  return { code, name: place?.name ?? code };
}

/** Documents cited by any row of a county, by day of publication and id; then those only the selected card cites. */
const sourcesOf = remembered((dataset, county: string, selected: string) => {
  const facts = factsOn(dataset, county, 'evidence-only', anyDay);
  const rows = [...facts.partnerships, ...facts.memberships, ...facts.events, ...facts.participations, ...facts.ties].map(({ row }) => row);
  const cited = new Set(rows.flatMap(({ source }) => source));
  const further = new Set(citedBy(dataset, selected).filter((id) => !cited.has(id)));
  const order = (a: Row<'sources'>, b: Row<'sources'>) => compareText(a.published || '9', b.published || '9') || compareText(a.id, b.id);
  const such = (ids: ReadonlySet<string>) => dataset.sources.filter(({ id }) => ids.has(id)).sort(order);
  return { sources: [...such(cited), ...such(further)], cited: such(cited).length };
});

/** Documents a card may cite: of every row that speaks of what is selected. */
function citedBy(dataset: Dataset, id: string): readonly string[] {
  if (id === '') return [];
  const rows = [
    ...dataset.institutions.filter((row) => row.id === id || row.parent === id),
    ...dataset.names.filter((row) => row.subject === id),
    ...dataset.partnerships.filter((row) => row.id === id || row.programme === id || row.altOf === id),
    ...dataset.memberships.filter((row) => row.institution === id || row.partnership === id),
    ...dataset.events.filter((row) => row.id === id || row.altOf === id || row.partOf === id || row.partnerships.includes(id)),
    ...dataset.participations.filter((row) => row.institution === id || row.event === id),
    ...dataset.ties.filter((row) => row.from === id || row.to === id),
  ];
  const event = dataset.events.find((row) => row.id === id);
  const around = dataset.partnerships.filter((row) => event?.partnerships.includes(row.id) === true);
  return [...rows, ...around].flatMap(({ source }) => source);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
