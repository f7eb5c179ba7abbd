import { expect, it } from 'vitest';
import { changes } from '#core/compare/changes';
import { summarise } from '#core/compare/summarise';
import { basket } from '#support/basket';
import { dataset } from '#support/dataset';
import { lodzkie } from '#support/lodzkie';
import { countiesOfRegion, syntheticRegion } from '#support/synthetic-region';

const sieradz = { county: '1014', date: '2019-10-23' } as const;
const said = (clauses: ReturnType<typeof summarise>, lang: 'pl' | 'en' = 'pl') => clauses.map(({ text }) => text[lang]);

it('says of Sieradz what its list says, and that a list says nothing about closeness', () => {
  const clauses = summarise(lodzkie, sieradz);
  expect(said(clauses)).toEqual([
    'Powiat sieradzki, 23.10.2019: 17 instytucji.',
    'Reprezentują 10 obszarów z 16. Brakuje: władze i urząd ogólny, policja i bezpieczeństwo, dialog i wolontariat, ekonomia społeczna, kultura, religia.',
    'Lider: MOPS Sieradz.',
    'O tym, jak ściśle instytucje są powiązane, nic nie można powiedzieć (wynika z budowy danych: wszystkie powiązania pochodzą z jednej listy).',
    'Podstawa: 1 źródło, ostatni dowód z 23.10.2019; nigdzie nie zapisano, do kiedy to trwało.',
  ]);
  expect(clauses.map(({ abstains }) => abstains)).toEqual([false, false, false, true, false]);
  expect(clauses.every(({ sources }) => sources.join() === 'S3')).toBe(true);
});

it('says it in English too', () => {
  expect(said(summarise(lodzkie, { ...sieradz, date: '2020-06-30' }), 'en')).toEqual([
    'Powiat sieradzki, 2020-06-30: none for certain; 17 institutions possible.',
    'Possible leader: MOPS Sieradz.',
    'Nothing can be said about how closely institutions are tied (nothing is certain on that day).',
    'Based on 1 source, last evidence of 2019-10-23; nowhere is it recorded until when it lasted.',
  ]);
});

it('holds the interval behind what it says: three members for certain, two more possible', () => {
  const [first] = summarise(lodzkie, { county: '1016', date: '2018-08-08' });
  expect(first?.text.pl).toBe('Powiat tomaszowski, 08.08.2018: 3 instytucje; możliwe jeszcze 2.');
  expect(first?.readings).toMatchObject([{ metric: 'node-count', value: 3, low: 3, high: 5, interval: 'exact' }]);
  // The platform of 2013 is known from S1, the agreement of 2018 from S0.
  expect(first?.sources).toEqual(['S0', 'S1']);
});

it('abstains where no member is named, and names the team all the same', () => {
  const [first, ...others] = summarise(lodzkie, { county: '1019', date: '2019-09-26' });
  expect(first).toMatchObject({ abstains: true, sources: ['S2'] });
  expect(first?.text.pl).toBe(
    'Powiat zduńskowolski, 26.09.2019: Partnerski Zespół Kooperacyjny w Zduńskiej Woli – źródła nie wymieniają członków z nazwy.',
  );
  expect(others.map(({ kind }) => kind)).toEqual([]);
});

it('says how much of the basket of services is offered', () => {
  const services = summarise(basket(), { county: '1014', date: '2019-06-01' }).find(({ kind }) => kind === 'services');
  expect(services?.text).toEqual({
    pl: 'Koszyk usług: dostawcę mają 3 z 4 usług; 1 tylko jednego.',
    en: 'Basket of services: offered are 3 of 4 services; 1 by a single institution.',
  });
});

it('says who joined, and that nobody knows whether it outlived the project', () => {
  expect(said(summarise(lodzkie, { county: '1014', from: '2018-08-08', to: '2019-10-23' }))).toEqual([
    'Powiat sieradzki, 08.08.2018 → 23.10.2019: przybyło 17, ubyło 0, bez zmian 0; nieustalone 0.',
    'Dołączyły: Dary Losu Sieradz, MOPS Sieradz, PCPR Sieradz, PPP Sieradz, Przyjaźń Sieradz i jeszcze 12.',
    'Trwałość składu (obecne w obu dniach wśród obecnych w którymkolwiek): 0 %.',
    'Czy współpraca przetrwała projekt, nie da się powiedzieć: koniec projektu w tym okresie nie jest znany.',
  ]);
});

it('takes the silence of the sources for no end', () => {
  const clauses = summarise(lodzkie, { county: '1014', from: '2019-10-23', to: '2021-10-28' });
  expect(said(clauses).slice(0, 2)).toEqual([
    'Powiat sieradzki, 23.10.2019 → 28.10.2021: na pewno przybyło 0, ubyło 0, bez zmian 0; nieustalone 17.',
    'O 17 instytucjach źródła nie mówią dość: mogły być w obu dniach, dołączyć albo odejść.',
  ]);
  const [first] = clauses;
  expect(first?.readings.find(({ metric }) => metric === 'members-left')).toMatchObject({ low: 0, high: 17 });
});

it('says of every invented county and change what changes and the sources say, in whole sentences', () => {
  const region = syntheticRegion({ counties: 3 });
  for (const county of countiesOfRegion(3)) {
    const period = { county, from: '2016-06-30', to: '2020-06-30' };
    const clauses = [...summarise(region, period), ...summarise(region, { county, date: '2020-06-30' })];
    const sources = new Set(region.sources.map(({ id }) => id));
    expect(clauses.length).toBeGreaterThan(5);
    for (const { text, sources: behind } of clauses) {
      expect(text.pl).toMatch(/^[\p{Lu}].*\.$/u);
      expect(text.en).toMatch(/^[\p{Lu}].*\.$/u);
      expect(`${text.pl}${text.en}`).not.toMatch(/undefined|NaN|\[object|null/);
      expect(behind.every((id) => sources.has(id))).toBe(true);
    }
    const { joined, left, stayed, unknown } = changes(region, period);
    expect(clauses[0]?.text.en).toContain(`${joined.length} joined, ${left.length} left, ${stayed.length} stayed; ${unknown.length} not`);
  }
});

it('is empty of nobody but for saying so', () => {
  const nobody = dataset({ institutions: [{ id: 'a', name: 'a' }], memberships: [] }, { title: 'Nic' });
  expect(said(summarise(nobody, { date: '2020-01-01' }))).toEqual([
    'Nic, 01.01.2020: żadne źródło nie wymienia z nazwy instytucji, która by wtedy współpracowała.',
  ]);
});

it('refuses a day that is none, days the wrong way round, and an unknown county', () => {
  expect(() => summarise(lodzkie, { date: '2019-13-01' })).toThrow(TypeError);
  expect(() => summarise(lodzkie, { from: '2020-01-01', to: '2019-01-01' })).toThrow('from 2020-01-01 is after to 2019-01-01');
  expect(() => summarise(lodzkie, { county: '9999', date: '2020-01-01' })).toThrow(/"9999"/);
});
