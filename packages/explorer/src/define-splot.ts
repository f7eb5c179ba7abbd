import { SplotExplorer } from './splot-explorer.ts';
import { CardView } from './views/card-view.ts';
import { CountyView } from './views/county-view.ts';
import { FailedView } from './views/failed-view.ts';
import { LegendView } from './views/legend-view.ts';
import { ListView } from './views/list-view.ts';
import { LoadingView } from './views/loading-view.ts';
import { NetworkView } from './views/network-view.ts';
import { ProblemsView } from './views/problems-view.ts';
import { SettingsView } from './views/settings-view.ts';
import { SourcesView } from './views/sources-view.ts';
import { SummaryView } from './views/summary-view.ts';
import { TableView } from './views/table-view.ts';
import { TabsView } from './views/tabs-view.ts';
import { TimeBarView } from './views/time-bar-view.ts';
import { TimelineView } from './views/timeline-view.ts';

/** Every tag with its class, children before the parents that use them. */
const elements: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [
  ['splot-table-view', TableView],
  ['splot-card-view', CardView],
  ['splot-county-view', CountyView],
  ['splot-failed-view', FailedView],
  ['splot-legend-view', LegendView],
  ['splot-list-view', ListView],
  ['splot-loading-view', LoadingView],
  ['splot-network-view', NetworkView],
  ['splot-problems-view', ProblemsView],
  ['splot-settings-view', SettingsView],
  ['splot-sources-view', SourcesView],
  ['splot-summary-view', SummaryView],
  ['splot-tabs-view', TabsView],
  ['splot-time-bar-view', TimeBarView],
  ['splot-timeline-view', TimelineView],
  ['splot-explorer', SplotExplorer],
];

/** Registers the explorer and its views. A tag that is already defined, by another copy of this bundle for instance, is left alone. */
export function defineSplot(registry: CustomElementRegistry = customElements): void {
  for (const [tag, element] of elements) if (registry.get(tag) === undefined) registry.define(tag, element);
}

declare global {
  interface HTMLElementTagNameMap {
    'splot-table-view': TableView;
    'splot-card-view': CardView;
    'splot-county-view': CountyView;
    'splot-failed-view': FailedView;
    'splot-legend-view': LegendView;
    'splot-list-view': ListView;
    'splot-loading-view': LoadingView;
    'splot-network-view': NetworkView;
    'splot-problems-view': ProblemsView;
    'splot-settings-view': SettingsView;
    'splot-sources-view': SourcesView;
    'splot-summary-view': SummaryView;
    'splot-tabs-view': TabsView;
    'splot-time-bar-view': TimeBarView;
    'splot-timeline-view': TimelineView;
  }
}
