/** Shapes of equal area πr². */
export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'hexagon';

/** Whether something is in force on the day, possibly in force, or drawn only as a trace of another day. */
export type Presence = 'in' | 'maybe' | 'ghost';

/** How sure the record is. */
export type Confidence = 'documented' | 'inferred' | 'planned';
