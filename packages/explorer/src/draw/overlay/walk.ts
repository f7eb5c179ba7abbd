import type { Scene } from '../../scene/scene.ts';
import { neighboursOf, ringsOf } from './ring.ts';

/** Where a reader with a keyboard is: on a node, and the nodes whose neighbours were entered on the way, latest last. */
export interface Walk {
  readonly at: string;
  readonly trail: readonly string[];
}

/**
 * Where a key leads from here; null if the key means nothing. Left and right: the ring of the group, or the neighbours of the node last entered;
 * up and down: the neighbouring group; n: into the neighbours; Backspace: out again; Home and End: first and last of all.
 */
export function walked(walk: Walk, key: string, scene: Pick<Scene, 'nodes' | 'links' | 'box'>): Walk | null {
  const rings = ringsOf(scene);
  const all = rings.flat();
  const { at, trail } = walk;
  const entered = trail.at(-1);
  const group = rings.findIndex((ring) => ring.some(({ id }) => id === at));
  const ring = entered === undefined ? (rings[group] ?? []) : neighboursOf(scene, entered);
  const place = ring.findIndex(({ id }) => id === at);
  const to = (id: string | undefined, by: readonly string[] = []): Walk => ({ at: id ?? at, trail: by });
  const along = (by: number) => to(ring[(place + by + ring.length) % ring.length]?.id, trail);
  const across = (by: number) => to(rings[(group + by + rings.length) % rings.length]?.[0]?.id);

  if (key === 'ArrowRight') return along(1);
  if (key === 'ArrowLeft') return along(-1);
  if (key === 'ArrowDown') return across(1);
  if (key === 'ArrowUp') return across(-1);
  if (key === 'Home') return to(all[0]?.id);
  if (key === 'End') return to(all.at(-1)?.id);
  if (key === 'Backspace') return entered === undefined ? null : to(entered, trail.slice(0, -1));
  if (key !== 'n') return null;
  const neighbour = neighboursOf(scene, at)[0];
  return neighbour === undefined ? null : to(neighbour.id, [...trail, at]);
}
