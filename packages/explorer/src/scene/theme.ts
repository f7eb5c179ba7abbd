import type { Scheme } from '../request.ts';

/** Colours that are no group's: background, text and the quiet grey of spokes and traces. */
export interface Theme {
  readonly background: string;
  readonly text: string;
  readonly quiet: string;
}

const themes: Readonly<Record<Scheme, Theme>> = {
  light: { background: '#ffffff', text: '#1b1f24', quiet: '#6b7280' },
  dark: { background: '#15181d', text: '#e8eaed', quiet: '#9aa3af' },
};

/** Colours of a theme; `auto` follows the scheme the reader's system prefers, `contrast` has no grey. */
export function themeOf(theme: 'auto' | 'light' | 'dark' | 'contrast', scheme: Scheme): Theme {
  if (theme !== 'contrast') return themes[theme === 'auto' ? scheme : theme];
  const text = scheme === 'dark' ? '#ffffff' : '#000000';
  return { background: scheme === 'dark' ? '#000000' : '#ffffff', text, quiet: text };
}
