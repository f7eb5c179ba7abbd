import type { Scene } from '../../scene/scene.ts';
import { drawLabel } from './draw-label.ts';
import { drawLink } from './draw-link.ts';
import { drawNode } from './draw-node.ts';
import type { Drawn } from './drawn.ts';
import { lightInk, type Ink } from './ink.ts';

/** The layers of the network, back to front: ties, nodes (ghosts first), names. Ties whose ends are not drawn are left out. */
export function layersOf(scene: Pick<Scene, 'nodes' | 'links' | 'labels'>, ink: Ink = lightInk): readonly Drawn[] {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const ties = scene.links.flatMap((link) => {
    const from = nodes.get(link.from);
    const to = nodes.get(link.to);
    return from === undefined || to === undefined ? [] : [drawLink(link, from, to, ink)];
  });
  const byDepth = [
    ...scene.nodes.filter(({ presence }) => presence === 'ghost'),
    ...scene.nodes.filter(({ presence }) => presence !== 'ghost'),
  ];
  return [
    { tag: 'g', key: 'links', attributes: { class: 'links' }, children: ties },
    { tag: 'g', key: 'nodes', attributes: { class: 'nodes' }, children: byDepth.map((node) => drawNode(node, ink)) },
    { tag: 'g', key: 'labels', attributes: { class: 'labels' }, children: scene.labels.map((label) => drawLabel(label, ink)) },
  ];
}
