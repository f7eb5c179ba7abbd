import type { Camera } from '../../request.ts';
import type { Scene } from '../../scene/scene.ts';
import { px } from './number.ts';
import { paint } from './paint.ts';
import { layersOf } from './picture.ts';

/** Draws a scene as a camera sees it into an `<svg>` whose view box is that of the scene. */
export function paintScene(root: Element, scene: Scene, { x, y, ratio }: Camera): void {
  const [middleX, middleY] = [scene.box.width / 2, scene.box.height / 2];
  const transform = `translate(${px(middleX)} ${px(middleY)}) scale(${ratio}) translate(${px(-middleX - x)} ${px(-middleY - y)})`;
  paint(root, [{ tag: 'g', key: 'camera', attributes: { transform }, children: layersOf(scene) }]);
}
