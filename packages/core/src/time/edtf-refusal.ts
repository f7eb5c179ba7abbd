import type { EdtfFault } from './edtf-fault.ts';
import { readTerm } from './term.ts';

/** Why a text that is not in the subset is refused, and the nearest text that is. */
export function refusalOf(text: string, isReadable: (nearest: string) => boolean): EdtfFault {
  const withNearest = (fault: EdtfFault['fault'], nearest: string): EdtfFault => (isReadable(nearest) ? { fault, nearest } : { fault });
  const [first = '', second = '', ...more] = text.split('/');
  if (more.length === 0 && readTerm(first) !== null && readTerm(second) !== null) return withNearest('reversed', `${second}/${first}`);
  if (/[{}]/.test(text)) return { fault: 'set' };
  if (/\d[T ]\d\d:\d\d/.test(text)) return withNearest('time', text.replaceAll(/[T ]\d\d:\d\d[^/,\]]*/g, ''));
  const season = /^(\d{4})-2([1-4])[?~%]?$/.exec(text);
  if (season !== null) return seasonOf(season[1] ?? '', season[2] ?? '');
  if (/^\d{4}-2[1-4][?~%]?\/|\/\d{4}-2[1-4][?~%]?$/.test(text)) return { fault: 'season' };
  return withNearest('form', tidied(text));
}

function seasonOf(year: string, season: string): EdtfFault {
  const months = ['03', '05', '06', '08', '09', '11'];
  const first = months[(Number(season) - 1) * 2];
  // Winter has no nearest text: it may be the one before or the one after.
  if (first === undefined) return { fault: 'season' };
  return { fault: 'season', nearest: `[${year}-${first}..${year}-${months[Number(season) * 2 - 1]}]` };
}

function tidied(text: string): string {
  return text
    .trim()
    .split(/\s*\/\s*(?=\d{4}|open|unknown|\.\.|$)/)
    .map((side) => tidiedTerm(side))
    .join('/');
}

function tidiedTerm(side: string): string {
  if (side === 'open') return '..';
  if (side === 'unknown') return '';
  // In Poland 03.04.2019 is always the third of April; with slashes nobody can tell.
  const polish = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: ?r\.?)?$/.exec(side);
  if (polish !== null) return isoText(polish[3], polish[2], polish[1]);
  const loose = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?([?~%]?)$/.exec(side);
  if (loose !== null) return isoText(loose[1], loose[2], loose[3]) + (loose[4] ?? '');
  return side;
}

function isoText(year = '', month = '', date?: string): string {
  return [year, month.padStart(2, '0'), ...(date === undefined ? [] : [date.padStart(2, '0')])].join('-');
}
