import type { Camera } from '#explorer/request';
import type { Scene } from '#explorer/scene/scene';
import { lightInk } from '#explorer/draw/svg/ink';
import { markup } from '#explorer/draw/svg/markup';
import { layersOf } from '#explorer/draw/svg/picture';

/** An element of the given size with the page's light theme, in the document. */
export function hostOf(width: number, height: number): HTMLElement {
  const host = document.createElement('div');
  Object.assign(host.style, {
    position: 'absolute',
    left: '0',
    top: '0',
    width: `${width}px`,
    height: `${height}px`,
    fontFamily: 'sans-serif',
  });
  host.style.setProperty('--_bg', lightInk.background);
  host.style.setProperty('--_fg', lightInk.text);
  host.style.setProperty('--_muted', lightInk.muted);
  document.body.append(host);
  return host;
}

/** All canvases of a host laid over each other on white, one pixel per CSS px. Call it in the task that drew them. */
export function pixelsOf(host: HTMLElement): ImageData {
  const { offsetWidth: width, offsetHeight: height } = host;
  const context = paper(width, height);
  for (const canvas of host.querySelectorAll('canvas')) context.drawImage(canvas, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

/** The same scene as the SVG back-end draws it. */
export async function svgPixelsOf(scene: Scene, { x, y, ratio }: Camera): Promise<ImageData> {
  const { width, height } = scene.box;
  const transform = `translate(${width / 2} ${height / 2}) scale(${ratio}) translate(${-width / 2 - x} ${-height / 2 - y})`;
  const picture = markup({ tag: 'g', attributes: { transform }, children: layersOf(scene) });
  const image = new Image();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif">${picture}</svg>`;
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const context = paper(width, height);
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, width, height);
}

/** Pixels of `one` whose colour is nowhere within 1 px of their place in `other`. */
export function displaced(one: ImageData, other: ImageData): number {
  let count = 0;
  for (let y = 1; y < one.height - 1; y++) {
    for (let x = 1; x < one.width - 1; x++) if (!isNear(one, other, x, y)) count++;
  }
  return count;
}

/** Pixels that are not white. */
export function inked(image: ImageData): number {
  let count = 0;
  for (let k = 0; k < image.data.length; k += 4) if (image.data[k]! + image.data[k + 1]! + image.data[k + 2]! < 750) count++;
  return count;
}

/** Half of a full step in a channel is the difference of a shape that is there to one that is not. */
const tolerance = 100;

function isNear(one: ImageData, other: ImageData, x: number, y: number): boolean {
  const here = 4 * (y * one.width + x);
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) {
      const there = here + 4 * (dy * one.width + dx);
      if ([0, 1, 2].every((channel) => Math.abs(one.data[here + channel]! - other.data[there + channel]!) <= tolerance)) return true;
    }
  }
  return false;
}

function paper(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  return context;
}
