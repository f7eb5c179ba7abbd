import type { ArcRows, Geodesics } from './geodesics.ts';
import { hopGeodesics } from './hop-geodesics.ts';
import { lengthGeodesics } from './length-geodesics.ts';

/** Searches in steps, or in lengths, a tie being 1 / strength long. */
export function geodesicsOf(rows: ArcRows, inSteps: boolean): Geodesics {
  return inSteps ? hopGeodesics(rows) : lengthGeodesics(rows);
}
