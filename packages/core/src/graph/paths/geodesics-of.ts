import type { Network } from '../../model/network.ts';
import { isUnit } from '../unit.ts';
import type { Geodesics } from './geodesics.ts';
import { hopGeodesics } from './hop-geodesics.ts';
import { lengthGeodesics } from './length-geodesics.ts';

/** Searches in steps where every strength is 1, else in lengths, a tie being 1 / strength long. */
export function geodesicsOf(network: Network): Geodesics {
  return isUnit(network) ? hopGeodesics(network) : lengthGeodesics(network);
}
