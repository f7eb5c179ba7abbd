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

/**
 * Whether what stands here is light or dark: as its text colour came out, after the page's schemes, the reader's system, the theme and the page's own colours.
 * (`color-scheme` itself computes to `normal` where a page names its schemes in a meta element.)
 */
export function schemeOf(element: Element): Scheme {
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/[\d.]+/gu) ?? []).map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 127 ? 'dark' : 'light';
}

/** The element that has focus, looked for inside shadow roots. */
export function focused(): HTMLElement | null {
  let inner: Element | null = document.activeElement;
  while (inner?.shadowRoot?.activeElement != null) inner = inner.shadowRoot.activeElement;
  return inner instanceof HTMLElement ? inner : null;
}
