import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { GlyphProgram } from './glyph-program.ts';
import type { Picture } from './picture.ts';
import { TieProgram } from './tie-program.ts';
import { write } from './write.ts';
import type { View } from './view.ts';

/** The canvases of one stage. Needs WebGL2 and a host with a size. */
export interface Sheet {
  /** Shows a picture at once. */
  show(picture: Picture, view: View): void;
  /** The canvases whose memory the graphics card may take back. */
  readonly canvases: readonly HTMLCanvasElement[];
  /** Empties the host and gives the contexts back. */
  close(): void;
}

/** Opens canvases in a host; `font` is the family of all text. The only place that knows sigma; sigma gets no pointer, wheel or touch. */
export function openSheet(host: HTMLElement, font: string): Sheet {
  const graph = new MultiDirectedGraph();
  const renderer = new Sigma(graph, host, {
    allowInvalidContainer: true,
    autoRescale: false,
    renderLabels: false,
    renderEdgeLabels: false,
    zIndex: true,
    minCameraRatio: null,
    maxCameraRatio: null,
    // The names of sigma's own programs, so that those are never compiled.
    nodeProgramClasses: { circle: GlyphProgram },
    edgeProgramClasses: { line: TieProgram, arrow: TieProgram },
  });
  // A unit box: sigma leaves coordinates as they are.
  renderer.setCustomBBox({ x: [0, 1], y: [0, 1] });
  renderer.getMouseCaptor().kill();
  renderer.getTouchCaptor().kill();
  const canvases = Object.values(renderer.getCanvases());
  for (const { style } of canvases) Object.assign(style, { pointerEvents: 'none', touchAction: 'auto' });

  let written: { readonly picture: Picture; readonly view: View } | null = null;
  renderer.on('afterRender', () => {
    const context = renderer.getCanvases()['labels']?.getContext('2d');
    if (written !== null && context !== null && context !== undefined) write(context, written.picture, written.view, font);
  });
  let pixelRatio = window.devicePixelRatio;

  return {
    canvases: canvases.filter((canvas) => canvas.getContext('webgl2') !== null),
    show(picture, view) {
      // sigma notices a new size by itself, but not a new density.
      if (pixelRatio !== window.devicePixelRatio) renderer.resize(true);
      pixelRatio = window.devicePixelRatio;
      fill(graph, picture);
      written = { picture, view };
      renderer.getCamera().setState({ x: view.x, y: -view.y, ratio: Math.min(view.width, view.height) / view.scale, angle: 0 });
      renderer.refresh();
    },
    close() {
      renderer.kill();
    },
  };
}

/** Makes the graph hold the picture. Attributes of parts that stay are written silently: an event each would cost more than the drawing. */
function fill(graph: MultiDirectedGraph, { sprites, strokes }: Picture): void {
  for (const key of graph.edges()) if (!strokes.has(key)) graph.dropEdge(key);
  for (const key of graph.nodes()) if (!sprites.has(key)) graph.dropNode(key);
  for (const [key, sprite] of sprites) {
    const attributes = { x: sprite.x, y: -sprite.y, zIndex: sprite.depth, sprite };
    if (graph.hasNode(key)) Object.assign(graph.getNodeAttributes(key), attributes);
    else graph.addNode(key, attributes);
  }
  for (const [key, stroke] of strokes) {
    if (graph.hasEdge(key)) Object.assign(graph.getEdgeAttributes(key), { stroke });
    else graph.addEdgeWithKey(key, stroke.from, stroke.to, { stroke });
  }
}
