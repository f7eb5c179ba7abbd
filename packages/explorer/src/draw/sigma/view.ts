import type { Camera } from '../../request.ts';

interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Which part of a scene fills the host. */
export interface View extends Extent {
  /** Point of the scene in the middle of the host. */
  readonly x: number;
  readonly y: number;
  /** Host px per scene px. */
  readonly scale: number;
}

/** The view of a camera on a scene of size `box`, in a host of size `host`: fitted and centred where their sizes differ, as an SVG is. */
export function viewOf(camera: Camera, box: Extent, host: Extent): View {
  const fit = Math.min(host.width / box.width, host.height / box.height);
  return { width: host.width, height: host.height, x: box.width / 2 + camera.x, y: box.height / 2 + camera.y, scale: camera.ratio * fit };
}
