import type { Body, Bond, Drawn, Hub } from './drawn.ts';
import { byId } from './grouped.ts';

/** A picture with whatever other pictures hold besides as traces: outlines of another day that count for nothing. */
export function traced(drawn: Drawn, others: readonly Drawn[]): Drawn {
  return {
    bodies: merged<Body>(
      drawn.bodies,
      others.flatMap(({ bodies }) => bodies),
    ),
    hubs: merged<Hub>(
      drawn.hubs,
      others.flatMap(({ hubs }) => hubs),
    ),
    bonds: merged<Bond>(
      drawn.bonds,
      others.flatMap(({ bonds }) => bonds),
    ),
  };
}

function merged<T extends { readonly id: string; readonly confidence: string }>(own: readonly T[], others: readonly T[]): readonly T[] {
  const known = new Map(own.map((one) => [one.id, one]));
  for (const other of others) {
    // What was announced and never confirmed leaves no trace.
    if (!known.has(other.id) && other.confidence !== 'planned') known.set(other.id, { ...other, presence: 'ghost' });
  }
  return [...known.values()].sort(byId);
}
