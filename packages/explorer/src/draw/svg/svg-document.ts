import type { Scene } from '../../scene/scene.ts';
import { lightInk, type Ink } from './ink.ts';
import { escaped, markup } from './markup.ts';
import { px } from './number.ts';
import { layersOf } from './picture.ts';

/**
 * The network as one SVG file: its sentence as title and description, text as text, no reference to anything outside, no ids, no clock.
 * The same scene gives the same bytes.
 */
export function svgDocument(scene: Scene, ink: Ink = lightInk): string {
  const width = px(scene.box.width);
  const height = px(scene.box.height);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" role="img">`,
    `<title>${escaped(scene.title)}</title>`,
    `<desc>${escaped(scene.sentence)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${ink.background}"/>`,
    ...layersOf(scene, ink).map(markup),
    '</svg>',
  ].join('\n');
}
