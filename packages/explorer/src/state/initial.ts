import { horizonOf, type Dataset } from '@splot/core';
import { legal } from './legal.ts';
import { anyDay, bestDay, countyFor } from './select/county-days.ts';
import type { State } from './state.ts';

/** What a page may ask for to begin with; whatever is left out, empty or not to be had gets its default. */
export type Wishes = Partial<State> & { readonly county?: string | undefined };

/**
 * The state to begin with: the county asked for, else the best documented one, on the day asked for, else on the change state it is best
 * known on; the list where the drawing is narrow.
 */
export function initialState(dataset: Dataset, { county: asked, ...wishes }: Wishes = {}): State {
  const wanted = asked || wishes.counties?.[0] || '';
  const county = countyFor(dataset, wanted);
  const given = legal(dataset, wishes);
  const { box = { width: 840, height: 560 }, policy = 'evidence-only' } = given;
  return Object.freeze({
    view: box.width < 600 ? 'list' : 'network',
    table: false,
    date: bestDay(dataset, county, policy) || horizonOf(dataset) || anyDay,
    facet: 'area',
    metric: 'degree',
    mode: 'clique',
    selected: '',
    search: '',
    hidden: [],
    meetings: true,
    ghosts: false,
    context: false,
    lang: 'en',
    theme: 'auto',
    scheme: 'light',
    motion: 'auto',
    camera: { x: 0, y: 0, ratio: 1 },
    ...given,
    box,
    policy,
    counties: [county],
    missing: wanted === '' || wanted === county ? [] : [wanted],
    playing: false,
  });
}
