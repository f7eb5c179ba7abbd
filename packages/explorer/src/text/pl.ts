import { card } from './pl/card.ts';
import { dates } from './pl/dates.ts';
import { scene } from './pl/scene.ts';
import { screen } from './pl/screen.ts';
import type { PolishForms } from './plurals.ts';
import type { Words } from './words.ts';

/** Every text in Polish. */
export const pl: Words<PolishForms> = { lang: 'pl', card, dates, scene, screen };
