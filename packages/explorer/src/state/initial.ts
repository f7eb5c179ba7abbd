import { horizonOf, type Dataset } from '@splot/core';
import { anyDay, bestDay, countyFor, isDay } from './select/county-days.ts';
import { readOption } from './options.ts';
import type { State } from './state.ts';

/** What a page may ask for to begin with; whatever is left out, empty or not to be had gets its default. */
export type Wishes = { readonly [K in keyof State]?: State[K] | undefined } & { readonly county?: string | undefined };

/**
 * The state to begin with: the county asked for, else the best documented one, on the day asked for, else on the change state it is best
 * known on; the list where the drawing is narrow.
 */
export function initialState(dataset: Dataset, wishes: Wishes = {}): State {
  const county = countyFor(dataset, wishes.county || wishes.counties?.[0]);
  const box = wishes.box ?? { width: 840, height: 560 };
  const policy = readOption('policy', wishes.policy ?? '') ?? 'evidence-only';
  const date = wishes.date !== undefined && isDay(wishes.date) ? wishes.date : bestDay(dataset, county, policy);
  return Object.freeze({
    counties: [county],
    view: wishes.view ?? (box.width < 600 ? 'list' : 'network'),
    table: wishes.table ?? false,
    date: date || horizonOf(dataset) || anyDay,
    facet: wishes.facet ?? 'area',
    policy,
    metric: readOption('metric', wishes.metric ?? '') ?? 'degree',
    mode: readOption('mode', wishes.mode ?? '') ?? 'clique',
    selected: wishes.selected ?? '',
    search: wishes.search ?? '',
    hidden: wishes.hidden ?? [],
    meetings: wishes.meetings ?? true,
    ghosts: wishes.ghosts ?? false,
    context: wishes.context ?? false,
    lang: wishes.lang ?? 'en',
    theme: wishes.theme ?? 'auto',
    scheme: wishes.scheme ?? 'light',
    motion: wishes.motion ?? 'auto',
    box,
    camera: wishes.camera ?? { x: 0, y: 0, ratio: 1 },
    playing: false,
  });
}
