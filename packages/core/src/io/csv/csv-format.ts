import type { Format } from '../format.ts';
import { readCsvFiles } from './read-csv-files.ts';

/** A few CSV files, of which each is a table: institutions and one of memberships, ties, or events with participations are enough. */
export const csvFormat: Format = {
  id: 'csv',
  extensions: ['.csv', '.tsv'],
  label: { pl: 'pliki CSV', en: 'CSV files' },
  recognises: (files) => files.every(({ name }) => /\.(?:csv|tsv)$/i.test(name)),
  read: readCsvFiles,
};
