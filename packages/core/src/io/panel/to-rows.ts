import type { Panel } from '../../model/panel.ts';
import type { Reading } from '../../model/reading.ts';
import { readingsIn } from './readings-in.ts';

/** All readings of a panel as a list, as `measure` would give them; one object for each value, so for panels of moderate size. */
export function toRows(panel: Panel): Reading[] {
  return [...readingsIn(panel)];
}
