import type { About } from '../model/dataset.ts';
import type { Place } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import { isFault, readEdtf } from '../time/edtf.ts';
import type { Findings } from './findings.ts';

// What holds for a data set that says nothing of itself.
const aboutNothing: About = { version: 1, title: '', horizon: '', attendanceIsMembership: false, minCell: 5, licence: '' };

interface Property {
  readonly accepts: (value: unknown) => boolean;
  readonly expected: Text;
}

const text: Property = { accepts: (value) => typeof value === 'string', expected: { pl: 'tekst', en: 'text' } };

const properties: Readonly<Record<keyof About, Property>> = {
  version: { accepts: (value) => value === 1, expected: { pl: '1, jedyna znana wersja modelu', en: '1, the only version of the model' } },
  title: text,
  horizon: {
    accepts: (value) => value === '' || (typeof value === 'string' && isDay(value)),
    expected: { pl: 'dzień, np. 2021-10-29', en: 'a day, for example 2021-10-29' },
  },
  attendanceIsMembership: {
    accepts: (value) => typeof value === 'boolean',
    expected: { pl: 'true albo false', en: 'true or false' },
  },
  minCell: {
    accepts: (value) => Number.isSafeInteger(value) && Number(value) >= 1,
    expected: { pl: 'liczba całkowita od 1', en: 'a whole number from 1' },
  },
  licence: text,
};

/** The properties of a data set that are stated and sound; says which are not. Null if the file was written for another version of the model. */
export function readAbout(stated: unknown, place: Place, findings: Findings): Partial<About> | null {
  if (stated === undefined || stated === null) return {};
  if (typeof stated !== 'object' || Array.isArray(stated)) {
    findings.add('E-JSON-SHAPE', {
      table: 'about',
      place,
      fill: { expected: { pl: 'obiekt z właściwościami zbioru', en: 'an object with the properties of the data set' } },
    });
    return {};
  }
  const values = new Map<string, unknown>(Object.entries(stated));
  const sound = new Map<string, unknown>();
  for (const [name, { accepts, expected }] of Object.entries(properties)) {
    if (!values.has(name)) continue;
    const value = values.get(name);
    if (accepts(value)) sound.set(name, value);
    else
      findings.add('E-ABOUT', {
        table: 'about',
        column: name,
        value: JSON.stringify(value) ?? '',
        place: inside(place, name),
        fill: { expected },
      });
  }
  for (const name of values.keys()) {
    if (!Object.hasOwn(properties, name)) findings.add('W-ABOUT-UNKNOWN', { table: 'about', column: name, place: inside(place, name) });
  }
  if (values.has('version') && !sound.has('version')) return null;
  return Object.fromEntries(sound) as Partial<About>;
}

/** Properties of data sets read on top of each other: the first one's, with the latest horizon and the strictest smallest count. */
export function aboutTogether(stated: readonly Partial<About>[]): About {
  const first = (name: 'title' | 'licence') => stated.find((about) => (about[name] ?? '') !== '')?.[name] ?? '';
  return {
    version: 1,
    title: first('title'),
    horizon: stated.map((about) => about.horizon ?? '').reduce((latest, day) => (day > latest ? day : latest), ''),
    attendanceIsMembership: stated.find((about) => about.attendanceIsMembership !== undefined)?.attendanceIsMembership ?? false,
    minCell: stated.reduce((most, about) => Math.max(most, about.minCell ?? 0), 0) || aboutNothing.minCell,
    licence: first('licence'),
  };
}

function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value) && !isFault(readEdtf(value));
}

function inside(place: Place, name: string): Place {
  return place.pointer === undefined
    ? place
    : { ...place, pointer: `${place.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` };
}
