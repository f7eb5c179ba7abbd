import { card } from './en/card.ts';
import { dates } from './en/dates.ts';
import { scene } from './en/scene.ts';
import { screen } from './en/screen.ts';
import type { EnglishForms } from './plurals.ts';
import type { Words } from './words.ts';

/** Every text in English. */
export const en: Words<EnglishForms> = { lang: 'en', card, dates, scene, screen };
