import type { Stage } from './stage.ts';

/**
 * Opens the one live drawing of the document in an empty, positioned element; any other stage is released first. Loads sigma.
 *
 * @returns Null where there is no WebGL2 or the host has no size, where the reader asked for the system's own colours, and in Node.
 */
export async function openStage(host: HTMLElement): Promise<Stage | null> {
  if (typeof WebGL2RenderingContext === 'undefined' || !hasSize(host) || matchMedia('(forced-colors: active)').matches || !hasWebGl())
    return null;
  const { LiveStage } = await import('./live-stage.ts');
  return hasSize(host) ? LiveStage.open(host) : null;
}

function hasSize({ offsetWidth, offsetHeight }: HTMLElement): boolean {
  return offsetWidth > 0 && offsetHeight > 0;
}

let works: boolean | null = null;

/** Asked once: a probe takes one of the few contexts of a page. */
function hasWebGl(): boolean {
  if (works !== null) return works;
  const probe = document.createElement('canvas').getContext('webgl2');
  probe?.getExtension('WEBGL_lose_context')?.loseContext();
  works = probe !== null;
  return works;
}
