import type { Shape } from './scene.ts';

/** Circumradius of a shape of area πr², as a multiple of r. */
export const circumradius: Readonly<Record<Shape, number>> = { circle: 1, square: 1.253, diamond: 1.253, triangle: 1.555, hexagon: 1.1 };

/** Radius from which the two letters fit into the glyph, CSS px. */
export const letterRadius = 12;

/** Room for the double ring of a leader, CSS px. */
export const leadRing = 4;
