import type { Language } from '@splot/core';
import type { Scheme } from '../request.ts';
import type { Size } from './frame.ts';

/** Width class of an element so many CSS px wide. */
export function sizeOf(width: number): Size {
  if (width < 600) return 'narrow';
  return width < 960 ? 'medium' : 'wide';
}

/** The first language we speak among the one wished for, that of the nearest element with one, and that of the document; else English. */
export function languageOf(element: Element, wished: string): Language {
  const around = element.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
  for (const tag of [wished, around, element.ownerDocument.documentElement.lang]) {
    const code = tag.toLowerCase().split('-')[0];
    if (code === 'pl' || code === 'en') return code;
  }
  return 'en';
}

/** Whether what stands here should be light or dark: a page that knows only one scheme decides, else the reader's system. */
export function schemeOf(element: Element): Scheme {
  const known = getComputedStyle(element).colorScheme;
  if (!known.includes('dark')) return 'light';
  return known.includes('light') && !matchMedia('(prefers-color-scheme: dark)').matches ? 'light' : 'dark';
}

/** The element that has focus, looked for inside shadow roots. */
export function focused(): HTMLElement | null {
  let inner: Element | null = document.activeElement;
  while (inner?.shadowRoot?.activeElement != null) inner = inner.shadowRoot.activeElement;
  return inner instanceof HTMLElement ? inner : null;
}
