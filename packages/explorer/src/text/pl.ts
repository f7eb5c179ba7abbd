import { dates } from './pl/dates.ts';
import { screen } from './pl/screen.ts';
import type { PolishForms } from './plurals.ts';
import type { Words } from './words.ts';

/** Every text in Polish. */
export const pl: Words<PolishForms> = { lang: 'pl', dates, screen };
