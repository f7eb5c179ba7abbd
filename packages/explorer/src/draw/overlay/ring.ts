import type { Scene, SceneNode } from '../../scene/scene.ts';

type Placed = Pick<SceneNode, 'id' | 'x' | 'y'>;

/** Clockwise from 12 o'clock around a centre; equal angles by id. */
function clockwise<N extends Placed>(nodes: readonly N[], centre: { readonly x: number; readonly y: number }): readonly N[] {
  const angleOf = ({ x, y }: Placed) => {
    const angle = Math.atan2(x - centre.x, centre.y - y);
    return angle < 0 ? angle + 2 * Math.PI : angle;
  };
  return nodes.toSorted((a, b) => angleOf(a) - angleOf(b) || (a.id < b.id ? -1 : 1));
}

/** The rings a reader walks with the arrow keys: one per group in group order, hubs last, each clockwise around the middle of the drawing. */
export function ringsOf({ nodes, box }: Pick<Scene, 'nodes' | 'box'>): readonly (readonly SceneNode[])[] {
  const centre = { x: box.width / 2, y: box.height / 2 };
  const groups = [...new Set(nodes.map(({ group }) => group))].toSorted((a, b) => (a < 0 ? Infinity : a) - (b < 0 ? Infinity : b));
  return groups.map((group) =>
    clockwise(
      nodes.filter((node) => node.group === group),
      centre,
    ),
  );
}

/** Who is tied to a node, clockwise around it. */
export function neighboursOf({ nodes, links }: Pick<Scene, 'nodes' | 'links'>, id: string): readonly SceneNode[] {
  const centre = nodes.find((node) => node.id === id);
  if (centre === undefined) return [];
  const ids = new Set(links.flatMap(({ from, to }) => (from === id ? to : to === id ? from : [])));
  return clockwise(
    nodes.filter((node) => ids.has(node.id) && node.id !== id),
    centre,
  );
}
