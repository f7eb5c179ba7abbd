/** Languages on screen. Adding one makes the compiler list every text that lacks it. */
export type Language = 'pl' | 'en';

/** One sentence or label in every language. */
export type Text = Readonly<Record<Language, string>>;
