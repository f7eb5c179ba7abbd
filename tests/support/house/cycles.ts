import type { Import } from './imports.ts';

/** The first way found from a file back to itself, or an empty list. Imports of types do not count: nothing is loaded for them. */
export function cycleIn(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to, kind } of imports) if (kind !== 'type') next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const way: string[] = [];

  const walk = (file: string): string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    way.push(file);
    for (const to of next.get(file) ?? []) {
      const cycle = walk(to);
      if (cycle.length > 0) return cycle;
    }
    way.pop();
    done.add(file);
    return [];
  };

  for (const file of next.keys()) {
    const cycle = walk(file);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

/** Files that load together with an entry: everything reached without `import()` and beyond types. */
export function loadedWith(entry: string, imports: readonly Import[]): Set<string> {
  const loaded = new Set([entry]);
  for (const file of loaded) {
    for (const { from, to, kind } of imports) if (from === file && kind === 'value') loaded.add(to);
  }
  return loaded;
}
