import type { Format } from '../format.ts';
import { readPackage } from './read-package.ts';
import { writePackage } from './write-package.ts';

/** A Data Package: `datapackage.json` and one CSV file per table. */
export const packageFormat: Format = {
  id: 'package',
  extensions: ['datapackage.json'],
  label: { pl: 'pakiet danych (Data Package)', en: 'Data Package' },
  recognises: (files) => files.some(({ name }) => name === 'datapackage.json' || name.endsWith('/datapackage.json')),
  read: readPackage,
  write: writePackage,
};
