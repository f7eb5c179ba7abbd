/** Colours a drawing takes from the theme; those of groups come with the scene. */
export interface Ink {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
}

/** Light ink, also for exports and print. */
export const lightInk: Ink = { background: '#ffffff', text: '#1b1f24', muted: '#59636e' };

const lawful = /^(#[0-9a-f]{3}|#[0-9a-f]{6}|white|black|currentColor)$/iu;

/** A colour that may stand in a drawing; `fallback` for everything else a data set might hold. */
export function colourOr(colour: string, fallback: string): string {
  return lawful.test(colour) ? colour : fallback;
}
