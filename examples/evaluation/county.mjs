// A county as an evaluator asks about it: everything comes from @splot/core, on its best documented day and over its whole record.
import {
  changes,
  codes,
  compareCounties,
  counties,
  facetCodes,
  homeCounty,
  horizonOf,
  labelPermutationTest,
  localBasket,
  lookup,
  measure,
  measureChange,
  measurePeriod,
  networkAt,
  summarise,
  turningPoints,
} from '@splot/core';
import { inOrder, number, stated } from './said.mjs';

/** The regional centre that brings the partners together; what depends on it is asked with and without. */
export const convener = 'rcps-lodz';

const policy = 'evidence-only';

/** @typedef {ReturnType<typeof countyOf>} County */

/** What questions are asked of one county. */
export function countyOf(dataset, { code, name }, from) {
  const days = turningPoints(dataset, { county: code, policy });
  const horizon = horizonOf(dataset);
  const present = (date, facts = 'certain') => institutionsIn(networkAt(dataset, { county: code, date, policy, facts }));
  const documented = days.filter((date) => date <= horizon);
  const counts = documented.map((date) => present(date).length);
  const day = documented.findLast((_, i) => counts[i] === Math.max(...counts)) ?? horizon;
  const { institutions, partnerships } = lookup(dataset);
  const members = dataset.memberships.filter((row) => partnershipsOf(row.partnership) && row.altOf === '');
  const leaders = members.filter(({ role, status }) => role === 'leader' && status === 'actual').map(({ institution }) => institution);

  function partnershipsOf(id) {
    const row = partnerships.get(id);
    if (row === undefined || row.kind === 'programme') return false;
    return changesOfCounty().has(id);
  }
  function changesOfCounty() {
    return new Set(documented.flatMap((date) => hubsIn(networkAt(dataset, { county: code, date, policy, facts: 'possible' }))));
  }
  // Where sources record ties, those; else what lists of members make of them, which the readings then say.
  const recorded = dataset.ties.length > 0;
  const tieNetwork = (options) => networkAt(dataset, { county: code, date: day, policy, mode: recorded ? 'direct' : 'clique', ...options });

  return {
    code,
    name,
    day,
    leaders,
    nameOf: (id) => institutions.get(id)?.label || institutions.get(id)?.name || id,
    /** Of a network of nobody every count is 0, which would be taken for a finding. */
    isNameless: present(day).length === 0,
    network: (requests, options = {}) => measure(networkAt(dataset, { county: code, date: day, policy, ...options }), requests),
    ties: (requests, options = {}) => measure(tieNetwork(options), requests),
    tiesWithout(ids, metric) {
      const asked = {
        counties: [code],
        date: day,
        policy,
        mode: recorded ? 'direct' : 'clique',
        metric,
        without: ids,
        against: 'none',
        replicates: 200,
      };
      const { without } = compareCounties(dataset, asked).counties[0];
      return without === null ? [] : [without];
    },
    period: (requests) => measurePeriod(dataset, { county: code, from, to: horizon, policy }, requests),
    change(requests) {
      const [before, after] = [from, day].map((date) => networkAt(dataset, { county: code, date, policy }));
      return measureChange(before, after, requests);
    },
    summary(about) {
      const clauses =
        about === 'change'
          ? [
              [from, day],
              [day, horizon],
            ].flatMap(([since, to]) => summarise(dataset, { county: code, from: since, to, policy }))
          : summarise(dataset, { county: code, date: day, policy }).filter(({ kind }) => kind === 'evidence');
      const texts = (abstains) => clauses.filter((clause) => clause.abstains === abstains).map(({ text }) => text);
      return stated(
        texts(false),
        texts(true),
        [],
        clauses.flatMap(({ sources }) => sources),
      );
    },
    absentAreas() {
      const here = new Set(present(day).map((id) => institutions.get(id).area));
      const absent = facetCodes(dataset, 'area').filter(({ code: area }) => area !== 'UNK' && !here.has(area));
      const names = (lang) => absent.map(({ label }) => label[lang]).join(', ');
      return stated([{ pl: `Nie wymieniono: ${names('pl')}`, en: `Not listed: ${names('en')}` }], [], [], sourcesOf(members));
    },
    governance() {
      const said = members
        .filter(({ role }) => role === 'leader' || role === 'strategic-partner')
        .map(({ institution, role, status, certainty }) => {
          const doubt =
            status === 'planned'
              ? { pl: ', planowane', en: ', planned' }
              : certainty === 'stated'
                ? { pl: '', en: '' }
                : { pl: ', wywnioskowane', en: ', inferred' };
          const label = codes.role[role];
          const who = institutions.get(institution)?.label || institution;
          return { pl: `${label.pl}: ${who}${doubt.pl}`, en: `${label.en}: ${who}${doubt.en}` };
        });
      const silent = { pl: 'źródła nie mówią, kto prowadzi', en: 'the sources do not say who leads' };
      return stated(said, said.length === 0 ? [silent] : [], [], sourcesOf(members));
    },
    labelTest(facet) {
      const network = tieNetwork({ facet });
      const result = labelPermutationTest(network, { metric: 'ei-index' });
      if (result.status !== 'ok' || result.observed.status !== 'ok')
        return stated([], [result.observed.why ?? result.why], [result.observed]);
      const text = (lang) => `p = ${number(result.pTwoSided, lang)} (${result.replicates})`;
      return stated([{ pl: `Test permutacji etykiet: ${text('pl')}`, en: `Label permutation test: ${text('en')}` }], [], [result.observed]);
    },
    levels() {
      const own = dataset.ties.filter(({ from: one, to: other }) => [one, other].some((id) => homeCounty(dataset, id) === code));
      if (own.length === 0) return stated([], [noTies]);
      const count = (level) => own.filter(({ cooperationLevel }) => cooperationLevel.includes(level)).length;
      const list = (lang) =>
        Object.entries(codes.cooperationLevel)
          .map(([level, label]) => `${label[lang]} ${count(level)}`)
          .join(', ');
      return stated([{ pl: list('pl'), en: list('en') }], [], [], sourcesOf(own));
    },
    comparison(metric) {
      const { counties: rows, caveats } = compareCounties(dataset, {
        date: day,
        metric,
        mode: recorded ? 'direct' : 'clique',
        against: 'none',
        replicates: 200,
      });
      const own = rows.find((row) => row.code === code);
      if (own?.unranked !== undefined) return stated([], [own.unranked], own.reading === null ? [] : [own.reading]);
      const said = {
        pl: `miejsce ${own.rank} z ${rows.filter(({ rank }) => !Number.isNaN(rank)).length}`,
        en: `rank ${own.rank} of ${rows.filter(({ rank }) => !Number.isNaN(rank)).length}`,
      };
      return stated([said], caveats, [own.reading]);
    },
    fromElsewhere() {
      const guests = present(day).filter((id) => !['', code].includes(homeCounty(dataset, id)));
      const known = new Map(counties(dataset).map((one) => [one.code, one.name]));
      const list = guests
        .map((id) => `${institutions.get(id).label || id} (${known.get(homeCounty(dataset, id)) ?? homeCounty(dataset, id)})`)
        .join(', ');
      return guests.length === 0
        ? stated([])
        : stated([{ pl: `Spoza powiatu: ${list}`, en: `From elsewhere: ${list}` }], [], [], sourcesOf(members));
    },
    aroundFounding() {
      if (!recorded) return stated([], [noTies]);
      const founded = documented.find((date) => present(date).length > 0) ?? day;
      const year = (n) => `${Number(founded.slice(0, 4)) + n}-${founded.slice(5, 7)}-${founded.slice(8).replace('29', '28')}`;
      const around = [
        [year(-1), founded],
        [founded, year(1)],
      ].map(([since, to]) => changes(dataset, { county: code, from: since, to, policy, mode: 'direct' }).ties);
      const say = (lang) =>
        around
          .map(({ formed, dissolved, unknown }, i) => {
            const when = { pl: ['rok przed', 'rok po'], en: ['the year before', 'the year after'] }[lang][i];
            const counts = [formed.length, dissolved.length, unknown.length];
            return lang === 'pl'
              ? `${when}: nowe ${counts[0]}, zakończone ${counts[1]}, nieustalone ${counts[2]}`
              : `${when}: ${counts[0]} formed, ${counts[1]} dissolved, ${counts[2]} not determined`;
          })
          .join('; ');
      return stated([{ pl: `${founded} – ${say('pl')}`, en: `${founded} – ${say('en')}` }], [], [], sourcesOf(members));
    },
    services() {
      const { services } = localBasket(dataset, { county: code, date: day, policy });
      const titled = (supply) =>
        services.filter((one) => one.supply === supply).map(({ id }) => lookup(dataset).services.get(id)?.name || id);
      const list = (pl, en, supply) =>
        titled(supply).length === 0 ? [] : [{ pl: `${pl}: ${titled(supply).join(', ')}`, en: `${en}: ${titled(supply).join(', ')}` }];
      return stated([...list('Bez dostawcy', 'Nobody offers', 'missing'), ...list('Z jednym dostawcą', 'A single provider', 'single')]);
    },
    carried() {
      const began = (row) => (row.time || row.seen).slice(0, 10);
      const own = dataset.partnerships
        .filter(({ id, status }) => partnershipsOf(id) && status !== 'planned')
        .toSorted((x, y) => (began(x) < began(y) ? -1 : 1));
      const [earlier, ...later] = own;
      const founding = dataset.events.filter(
        ({ kind, partnerships: ids }) => ['initiating', 'formalising'].includes(kind) && later.some(({ id }) => ids.includes(id)),
      );
      const readings = [...later, ...founding].flatMap(({ id }) =>
        measurePeriod(dataset, { from, to: horizon, policy }, [{ id: 'carry-over', parameters: { earlier: earlier.id, later: id } }]),
      );
      const ok = readings.filter(({ status }) => status === 'ok');
      const titleOf = (id) => lookup(dataset).partnerships.get(id)?.name || lookup(dataset).events.get(id)?.name || id;
      const say = (lang) =>
        ok
          .map(
            (reading) =>
              `${titleOf(reading.parameters.earlier)} → ${titleOf(reading.parameters.later)}: ${number(reading.value, lang)} (${number(reading.low, lang)}–${number(reading.high, lang)})`,
          )
          .join('; ');
      if (ok.length === 0) return stated([], [later.length === 0 ? onlyOne : readings[0].why], readings);
      return stated([{ pl: say('pl'), en: say('en') }], [], readings, sourcesOf([...own, ...founding]));
    },
  };
}

const onlyOne = { pl: 'źródła znają tylko jedno partnerstwo', en: 'the sources know of one partnership only' };
export const nobody = { pl: 'żadne źródło nie wymienia członków z nazwy', en: 'no source names the members' };
const noTies = { pl: 'źródła nie opisują powiązań dwóch instytucji', en: 'no source describes ties between two institutions' };

const institutionsIn = ({ nodes, modes }) => nodes.filter((_, i) => modes === null || modes[i] === 0);
const hubsIn = ({ nodes, modes }) => nodes.filter((_, i) => modes !== null && modes[i] === 1);
const sourcesOf = (rows) => inOrder(rows.flatMap(({ source }) => source));
