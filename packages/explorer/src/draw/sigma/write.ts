import type { Picture } from './picture.ts';
import type { View } from './view.ts';

/** Halo around names, as wide as in the SVG. */
const haloWidth = 3;

/** Writes the texts of a picture on a canvas as large as the view, at the density of the screen. */
export function write(context: CanvasRenderingContext2D, { writings }: Picture, view: View, font: string): void {
  const { x, y, width, height, scale } = view;
  const density = context.canvas.width / width;
  context.save();
  context.setTransform(density * scale, 0, 0, density * scale, density * (width / 2 - x * scale), density * (height / 2 - y * scale));
  context.lineJoin = 'round';
  context.lineWidth = haloWidth;
  for (const { x: left, y: baseline, text, size, bold, align, fill, halo, alpha } of writings.values()) {
    context.globalAlpha = alpha;
    context.font = `${bold ? '600 ' : ''}${size}px ${font}`;
    context.textAlign = align;
    if (halo !== '') {
      context.strokeStyle = halo;
      context.strokeText(text, left, baseline);
    }
    context.fillStyle = fill;
    context.fillText(text, left, baseline);
  }
  context.restore();
}
