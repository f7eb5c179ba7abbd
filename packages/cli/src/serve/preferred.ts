import type { Language } from '@splot/core';

/** Of the languages we speak, the one an `Accept-Language` header ranks highest, the first of equals; English if it names none. */
export function preferred(header: string): Language {
  const ranked = header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((word) => word.trim().toLowerCase());
      const quality = parameters.find((word) => word.startsWith('q='))?.slice(2);
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  const spoken = ranked.find(({ language }) => language === 'pl' || language === 'en');
  return spoken?.language === 'pl' ? 'pl' : 'en';
}
