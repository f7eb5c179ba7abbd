import type { Setting } from './setting.ts';

/**
 * Labels without the name of the town that the county shown is about: there „MOPS” says as much as „MOPS Sieradz”. A label that would no longer be told from
 * another one stays as it is and is not listed.
 */
export function shortLabels({ whole, picture, labelOf, homeOf }: Setting): ReadonlyMap<string, string> {
  const towns = new Set(
    whole.bodies
      .filter(({ id }) => homeOf(id) === '')
      .flatMap(({ row }) => {
        const name = picture.lookup.places.get(row.place)?.name ?? '';
        return [name, name.split(' ')[0] ?? ''];
      })
      .filter((name) => name !== ''),
  );
  const ordered = [...towns].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const labels = whole.bodies.map(({ id }) => [id, labelOf(id), without(labelOf(id), ordered)] as const);
  const uses = new Map<string, number>();
  for (const [, , short] of labels) uses.set(short, (uses.get(short) ?? 0) + 1);
  return new Map(labels.flatMap(([id, label, short]) => (short !== label && uses.get(short) === 1 ? [[id, short] as const] : [])));
}

/** A label without the first of the towns it names after its first word. */
function without(label: string, towns: readonly string[]): string {
  for (const town of towns) {
    const at = label.indexOf(` ${town}`);
    const next = label[at + town.length + 1] ?? ' ';
    if (at > 0 && !/[\p{L}\p{N}]/u.test(next)) return `${label.slice(0, at)}${label.slice(at + town.length + 1)}`;
  }
  return label;
}

/** First words of labels of several words, where they are words and tell one label from all others; a list of one for each. */
export function firstWords(labels: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const heads = [...labels].map(([id, label]) => [id, label, label.split(' ')[0] ?? ''] as const);
  const uses = new Map<string, number>();
  for (const [, , head] of heads) uses.set(head, (uses.get(head) ?? 0) + 1);
  return new Map(
    heads.flatMap(([id, label, head]) => (head !== label && head.length > 3 && uses.get(head) === 1 ? [[id, [head]] as const] : [])),
  );
}
