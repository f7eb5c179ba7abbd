import type { Fact, Standing } from './picture.ts';
import type { Confidence, Presence } from './scene.ts';

const order: readonly Standing['state'][] = ['in', 'maybe', 'planned', 'out'];

/** The facts that say most: those in force, else those possibly in force, else those announced. */
export function strongest<F extends Fact>(facts: readonly F[]): readonly F[] {
  for (const state of order) {
    const such = facts.filter((fact) => fact.standing.state === state);
    if (such.length > 0) return such;
  }
  return [];
}

/** How sure facts of one state are together: as sure as the surest. */
export function confidenceOf(facts: readonly Fact[]): Confidence {
  if (facts.every(({ standing }) => standing.state === 'planned')) return 'planned';
  return facts.every(({ standing }) => standing.inferred) ? 'inferred' : 'documented';
}

/** How facts are drawn together; what is only announced is never drawn as in force. */
export function presenceOf(facts: readonly Fact[]): Presence {
  return facts.some(({ standing }) => standing.state === 'in') ? 'in' : 'maybe';
}

/** Whether a fact is drawn on the day at all. */
export function isShown({ standing }: Fact): boolean {
  return standing.state !== 'out';
}
