import type { Dataset, Language, Text } from '@splot/core';
import { escapeHtml } from './escape-html.ts';

const words = {
  intro: {
    pl: 'Poniżej partnerstwa zapisane w zbiorze danych i instytucje, które w nich uczestniczą.',
    en: 'The partnerships recorded in the data set and the institutions that take part in them.',
  },
  partnership: { pl: 'Partnerstwo', en: 'Partnership' },
  time: { pl: 'Czas', en: 'Time' },
  members: { pl: 'Instytucje', en: 'Institutions' },
  planned: { pl: 'planowane', en: 'planned' },
} as const satisfies Readonly<Record<string, Text>>;

/** What a reader without JavaScript, or whose browser could not load the data, gets to read: the partnerships and their members, as a table. */
export function fallback(dataset: Dataset, lang: Language): string {
  const names = new Map(dataset.institutions.map(({ id, name }) => [id, name]));
  const rows = dataset.partnerships
    .filter(({ altOf }) => altOf === '')
    .map(({ id, name, time, status }) => {
      const members = dataset.memberships
        .filter((row) => row.partnership === id && row.altOf === '')
        .map(({ institution }) => names.get(institution) ?? institution);
      const label = status === 'planned' ? `${name} (${words.planned[lang]})` : name;
      return `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(time)}</td><td>${escapeHtml([...new Set(members)].join(', '))}</td></tr>`;
    });
  const heads = [words.partnership, words.time, words.members].map((head) => `<th scope="col">${head[lang]}</th>`);
  return `<h1>${escapeHtml(dataset.about.title)}</h1>
<p>${words.intro[lang]}</p>
<table><thead><tr>${heads.join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table>`;
}
