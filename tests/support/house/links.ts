import { dirname, join } from 'node:path/posix';

/**
 * Links of a page to files or headings that are not there.
 *
 * @param read - Text of a file of the repository ('' where it has no headings to speak of), or null if there is no such file.
 */
export function brokenLinks(path: string, text: string, read: (target: string) => string | null): string[] {
  const prose = text.replace(/^```.*?^```$/gms, '');
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => (/^[a-z]+:/.test(target) ? [] : [target]));
  return targets.filter((target) => {
    const [file = '', heading = ''] = target.split('#');
    const page = file === '' ? text : read(join(dirname(path), file));
    return page === null || (heading !== '' && !anchors(page).has(heading));
  });
}

/** Addresses of the headings of a page, as GitHub makes them. */
function anchors(page: string): Set<string> {
  return new Set(
    [...page.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}
