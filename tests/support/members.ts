import { networkAt } from '#core/graph/making/network-at';
import type { NetworkOptions } from '#core/graph/making/network-options';
import type { Dataset } from '#core/model/dataset';

/** Institutions of a day's network, hubs left out. */
export function institutionsAt(dataset: Dataset, options: NetworkOptions): string[] {
  const { nodes, modes } = networkAt(dataset, { mode: 'two-mode', ...options });
  return nodes.filter((_, i) => modes?.[i] === 0);
}

/** Numbers of named core members of a county's partnerships, `certain/possible`. */
export function memberCounts(dataset: Dataset, options: NetworkOptions): string {
  const [certain, possible] = (['certain', 'possible'] as const).map((facts) => institutionsAt(dataset, { ...options, facts }).length);
  return `${certain}/${possible}`;
}
