import { shown } from '../model/shown.ts';
import type { Text } from '../model/text.ts';

const most = 40;

/** Ids, codes or row numbers as a list in a message; of a long list its beginning. */
export function named(items: readonly string[]): Text {
  const text = `${items.slice(0, most).map(shown).join(', ')}${items.length > most ? ', …' : ''}`;
  return { pl: text, en: text };
}
