import type { Camera } from '../../request.ts';
import type { Scene } from '../../scene/scene.ts';
import { between, type Passage } from './between.ts';
import { inkOf } from './ink-of.ts';
import { emptyPicture, pictureOf, type Picture } from './picture.ts';
import { takePlace } from './pool.ts';
import { openSheet, type Sheet } from './sheet.ts';
import type { DrawOptions, LostReason, Stage } from './stage.ts';
import { viewOf } from './view.ts';

/** How long a stage off-screen keeps its memory, ms. */
const patience = 30_000;
/** How long what is new wears a badge, ms. */
const freshness = 2000;

/** What the reader sees of what. */
interface Shot {
  readonly scene: Scene;
  readonly camera: Camera;
}

const nobody: ReadonlySet<string> = new Set();

/** A stage with its canvases open. */
export class LiveStage implements Stage {
  onLost: ((reason: LostReason) => void) | null = null;
  readonly #host: HTMLElement;
  readonly #sheet: Sheet;
  readonly #leavePlace: () => void;
  readonly #ends = new AbortController();
  readonly #resizes: ResizeObserver;
  readonly #sights: IntersectionObserver;
  #shot: Shot | null = null;
  #shown: Picture = emptyPicture;
  #frame = 0;
  #badgeTimer = 0;
  #awayTimer = 0;

  /** Takes the document's place for a live drawing. The host has a size and the browser WebGL2. */
  static open(host: HTMLElement): LiveStage {
    return new LiveStage(host);
  }

  private constructor(host: HTMLElement) {
    this.#host = host;
    this.#leavePlace = takePlace(() => this.#lose('taken'));
    try {
      this.#sheet = openSheet(host, getComputedStyle(host).fontFamily);
    } catch (error) {
      this.#leavePlace();
      throw error;
    }
    for (const canvas of this.#sheet.canvases) {
      canvas.addEventListener('webglcontextlost', () => this.#lose('context'), { signal: this.#ends.signal });
    }
    this.#resizes = new ResizeObserver(() => this.#resized());
    this.#resizes.observe(host);
    this.#sights = new IntersectionObserver((entries) => this.#sighted(entries.at(-1)?.isIntersecting ?? true));
    this.#sights.observe(host);
  }

  draw(scene: Scene, camera: Camera, { animate = false }: DrawOptions = {}): void {
    if (this.#ends.signal.aborted) return;
    const before = this.#shot?.scene;
    this.#shot = { scene, camera };
    if (scene === before && (this.#frame !== 0 || this.#badgeTimer !== 0)) {
      // A camera that moves, or a page that renders again, does not cut a journey short.
      this.#show(this.#shown);
      return;
    }
    this.#stopBadges();
    if (!animate || before === undefined) {
      this.#arrive(this.#picture(nobody));
      return;
    }
    const known = new Set(before.nodes.map(({ id }) => id));
    const fresh = new Set(scene.nodes.flatMap(({ id }) => (known.has(id) ? [] : [id])));
    this.#travel(this.#picture(fresh));
    if (fresh.size > 0) this.#badgeTimer = window.setTimeout(() => this.#losePluses(), freshness);
  }

  release(): void {
    if (this.#ends.signal.aborted) return;
    this.#ends.abort();
    cancelAnimationFrame(this.#frame);
    this.#stopBadges();
    clearTimeout(this.#awayTimer);
    this.#resizes.disconnect();
    this.#sights.disconnect();
    this.#sheet.close();
    this.#leavePlace();
  }

  #stopBadges(): void {
    clearTimeout(this.#badgeTimer);
    this.#badgeTimer = 0;
  }

  #losePluses(): void {
    this.#badgeTimer = 0;
    this.#travel(this.#picture(nobody));
  }

  #lose(reason: LostReason): void {
    if (this.#ends.signal.aborted) return;
    this.release();
    this.onLost?.(reason);
  }

  #picture(fresh: ReadonlySet<string>): Picture {
    return this.#shot === null ? emptyPicture : pictureOf(this.#shot.scene, inkOf(this.#host), fresh);
  }

  #arrive(picture: Picture): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#show(picture);
  }

  #travel(picture: Picture): void {
    const passage = between(this.#shown, picture);
    if (passage.duration === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#arrive(picture);
      return;
    }
    cancelAnimationFrame(this.#frame);
    this.#step(passage, performance.now());
  }

  #step(passage: Passage, start: number): void {
    const time = Math.max(0, performance.now() - start);
    this.#show(passage.at(time));
    this.#frame = time >= passage.duration ? 0 : requestAnimationFrame(() => this.#step(passage, start));
  }

  #show(picture: Picture): void {
    this.#shown = picture;
    const { offsetWidth: width, offsetHeight: height } = this.#host;
    if (this.#shot === null || width === 0 || height === 0) return;
    this.#sheet.show(picture, viewOf(this.#shot.camera, this.#shot.scene.box, { width, height }));
  }

  #resized(): void {
    if (this.#host.offsetWidth === 0 || this.#host.offsetHeight === 0) this.#lose('size');
    else this.#show(this.#shown);
  }

  #sighted(isSeen: boolean): void {
    clearTimeout(this.#awayTimer);
    if (!isSeen) this.#awayTimer = window.setTimeout(() => this.#lose('away'), patience);
  }
}
