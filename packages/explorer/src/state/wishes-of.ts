import { readOption } from './options.ts';
import { isDay } from './select/county-days.ts';
import type { State } from './state.ts';

/** Attributes that are fields of the state under the same name; each is written back when the reader changes it. */
export const mirrored = [
  'view',
  'table',
  'date',
  'facet',
  'policy',
  'metric',
  'mode',
  'selected',
  'theme',
  'motion',
] as const satisfies readonly (keyof State)[];

/** A field that an attribute sets. */
export type Mirrored = (typeof mirrored)[number];

/** What attributes of these values ask for; what is empty or no value of its option is not asked for. */
export function wishesOf(values: Readonly<Partial<Record<Mirrored, string | boolean>>>): Partial<State> {
  const sound = Object.entries(values).filter(([name, value]) => isSound(name, value));
  // Each value was checked against the field of its name.
  return Object.fromEntries(sound) as Partial<State>;
}

function isSound(name: string, value: string | boolean): boolean {
  if (typeof value === 'boolean') return name === 'table';
  if (name === 'selected') return true;
  if (name === 'view') return value === 'list' || value === 'network';
  if (name === 'date') return isDay(value);
  return isOption(name) && readOption(name, value) !== null;
}

function isOption(name: string): name is 'facet' | 'policy' | 'metric' | 'mode' | 'theme' | 'motion' {
  return ['facet', 'policy', 'metric', 'mode', 'theme', 'motion'].includes(name);
}
