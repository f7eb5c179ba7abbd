import { buildNetwork, fitLayout, lookup, stableLayout, type Dataset, type FittedLayout, type Network } from '@splot/core';
import type { Box } from '../../request.ts';
import { circumradius, leadRing } from '../../scene/glyph.ts';
import { sizesFor } from '../../scene/size.ts';
import { traced } from '../../scene/traces.ts';
import { anyDay, bestDay, changeDays, documentedOn, drawnOn } from './county-days.ts';
import { drawnOf } from '../../scene/drawn-of.ts';
import type { Drawn } from '../../scene/drawn.ts';
import { factsOn } from './county-facts.ts';
import { remembered } from './memo.ts';

/** Places of everything a county may draw on one day, in CSS px, and what radii must be multiplied by. */
export interface Positions {
  readonly at: ReadonlyMap<string, readonly [x: number, y: number]>;
  readonly shrink: number;
}

/** Positions come from sources alone and from everything they allow, so that no rule, filter or metric ever moves a node. */
const policy = 'evidence-only';

/**
 * Where nodes stand on a day: where the last change state not after it put them. If something is drawn that this state lacks, or `ids` is null, all
 * stand where they stand on average, since two pictures must not be mixed.
 */
export function positionsOn(dataset: Dataset, county: string, date: string, box: Box, ids: readonly string[] | null): Positions {
  const fitted = fittedOf(dataset, county, box.width, box.height);
  const state = Math.max(
    changeDays(dataset, county, policy).findLastIndex((day) => day <= date),
    0,
  );
  const own = placesOf(fitted, fitted.positions[state] ?? fitted.anchor);
  const at = ids?.every((id) => own.has(id)) === true ? own : placesOf(fitted, fitted.anchor);
  return { at, shrink: fitted.shrink };
}

function placesOf({ ids }: FittedLayout, places: Float64Array): Positions['at'] {
  return new Map(
    ids.flatMap((id, i) => (Number.isNaN(places[2 * i]!) ? [] : [[id, [places[2 * i]!, places[2 * i + 1]!] as const] as const])),
  );
}

const fittedOf = remembered((dataset, county: string, width: number, height: number): FittedLayout => {
  const sizes = sizesFor(width);
  const { institutions } = lookup(dataset);
  // Names stand beside the glyphs.
  const side = Math.min(width * 0.1, 90);
  const fitted = fitLayout(layoutOf(dataset, county), {
    width: width - 2 * side,
    height,
    // A triangle is the widest glyph.
    radiusOf: (id) => (institutions.has(id) ? sizes.largest * circumradius.triangle : sizes.hub * circumradius.hexagon) + leadRing,
  });
  const moved = (places: Float64Array) => places.map((value, k) => (k % 2 === 0 ? Math.round((value + side) * 100) / 100 : value));
  return { ...fitted, anchor: moved(fitted.anchor), positions: fitted.positions.map(moved) };
});

/** One layout for all change states of a county; independent of box, filters and the day shown. */
const layoutOf = remembered((dataset, county: string) => {
  const day = bestDay(dataset, county, policy);
  const lead = (day === '' ? [] : drawnOn(dataset, county, policy, day, true).bodies).find((body) => body.lead === 'yes')?.id;
  const days = changeDays(dataset, county, policy);
  // Where nothing is dated, one day is like another.
  const networks = (days.length > 0 ? days : [anyDay]).map((date) => networkOf(dataset, withTraces(dataset, county, date)));
  return stableLayout(networks, lead === undefined ? {} : { lead });
});

/** What is drawn on a day in any case, traces of the last documented picture included. */
function withTraces(dataset: Dataset, county: string, date: string): Drawn {
  const { institutions } = lookup(dataset);
  const documented = documentedOn(dataset, county, policy, date);
  const drawn = drawnOf(factsOn(dataset, county, policy, date), { institutions, meetings: true });
  return documented === null ? drawn : traced(drawn, [drawnOf(documented, { institutions, meetings: true })]);
}

/** What is drawn as a network; a meeting is also tied to its partnerships and a plan to other plans of its source, so that they come to stand together. */
function networkOf(dataset: Dataset, { bodies, hubs, bonds }: Drawn): Network {
  const nowhere = { label: '', sector: '', area: '', tier: '' };
  const drawn = new Set(hubs.map(({ id }) => id));
  const meetings = hubs.flatMap(({ id, fact }) =>
    fact.table === 'events' ? fact.row.partnerships.filter((one) => drawn.has(one)).map((to) => ({ from: id, to })) : [],
  );
  const plans = hubs.filter(({ confidence }) => confidence === 'planned');
  const planned = bodies
    .filter(({ facts }) => facts.length === 0)
    .flatMap(({ id, row }) =>
      plans.filter(({ fact }) => fact.row.source.some((one) => row.source.includes(one))).map((plan) => ({ from: id, to: plan.id })),
    );
  return buildNetwork({
    nodes: [
      ...bodies.map(({ id, row }) => ({
        id,
        group: row.area,
        attributes: { label: row.name, sector: row.sector, area: row.area, tier: row.tier },
      })),
      ...hubs.map(({ id }) => ({ id, group: null, attributes: nowhere })),
    ],
    ties: [...bonds, ...meetings, ...planned].map(({ from, to }) => ({ from, to, strength: 1 })),
    directed: false,
    // Lines between two parties stand beside spokes.
    twoMode: false,
    facet: 'area',
    made: { mode: 'direct', affiliations: 0, symmetricBySource: false },
  });
}
