// A registered symbol: two copies of the bundle in one page share the place.
const place = Symbol.for('splot.stage');

/**
 * Takes the one place for a live drawing in this document. Whoever held it is asked to leave first, by the function it gave.
 *
 * @returns Gives the place up, unless someone else has it by now.
 */
export function takePlace(leave: () => void): () => void {
  const holder: unknown = Reflect.get(globalThis, place);
  if (typeof holder === 'function') holder();
  Reflect.set(globalThis, place, leave);
  return () => {
    if (Reflect.get(globalThis, place) === leave) Reflect.deleteProperty(globalThis, place);
  };
}
