import type { Camera } from '../../request.ts';
import type { Scene } from '../../scene/scene.ts';

/** Why a stage closed itself: another one opened, the graphics card took its memory back, its host has no size, or it was off-screen too long. */
export type LostReason = 'taken' | 'context' | 'size' | 'away';

/** How one scene follows another. */
export interface DrawOptions {
  /** What is gone fades, what stays moves, what is new appears; not where the reader asked for less motion. Default false. */
  readonly animate?: boolean;
}

/** A live drawing of scenes, with the same picture as the SVG back-end. After `release` or `onLost` it draws nothing any more. */
export interface Stage {
  /** Draws at once. A scene larger or smaller than the host is fitted into it, centred. The same scene again goes on with its motion. */
  draw(scene: Scene, camera: Camera, options?: DrawOptions): void;
  /** Gives everything back; the host is empty again. Harmless when repeated. */
  release(): void;
  /** Told once, after the stage gave everything back by itself: the SVG has to show. */
  onLost: ((reason: LostReason) => void) | null;
}
