import { safeLink } from './safe-link.ts';
import { periodText } from '../text/dates.ts';
import type { SourceRef } from './scene.ts';
import type { Setting } from './setting.ts';

/** The documents behind the county, numbered. */
export function sourcesOf({ picture, words, noteOf }: Setting): readonly SourceRef[] {
  return picture.sources.map((row, i) => ({
    id: row.id,
    number: i + 1,
    title: row.title,
    publisher: row.publisher,
    published: periodText(words.dates, row.published),
    href: safeLink(row.url) ?? '',
    note: noteOf(row.note),
  }));
}
