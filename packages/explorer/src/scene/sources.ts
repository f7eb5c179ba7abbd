import { periodText } from '../text/dates.ts';
import type { SourceRef } from './scene.ts';
import type { Setting } from './setting.ts';

/** The documents behind the county, numbered. */
export function sourcesOf({ picture, words }: Setting): readonly SourceRef[] {
  return picture.sources.map((row, i) => ({
    id: row.id,
    number: i + 1,
    title: row.title,
    publisher: row.publisher,
    published: periodText(words.dates, row.published),
    href: safeHref(row.url),
    note: row.note,
  }));
}

/** The address, if it is one a reader can safely follow: plain http or https without a user name; else `''`. */
export function safeHref(address: string): string {
  if (!/^https?:\/\/[^\s"'<>\\^`{|}\p{Cc}]+$/iu.test(address)) return '';
  try {
    const { protocol, username, password, href } = new URL(address);
    return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '' ? href : '';
  } catch {
    // Not an address: the text itself is shown nowhere as a link.
    return '';
  }
}
