import { expect, test } from 'vitest';
import { networkAt } from '#core/graph/making/network-at';
import { lodzkie } from '#support/lodzkie';
import { lodzkieWithContext, sceneFor } from '#support/lodzkie-scenes';

test.each([
  ['1014', '2019-10-23', 'Powiat sieradzki, 23.10.2019: 17 instytucji z 10 obszarów; lider: MOPS Sieradz.'],
  [
    '1014',
    '2020-06-30',
    'Powiat sieradzki, 30.06.2020. Brak dokumentów po 23.10.2019; ostatni znany obraz: 17 instytucji z 10 obszarów. W tym dniu możliwe: 17 (brak danych po 23.10.2019); możliwy lider: MOPS Sieradz.',
  ],
  [
    '1014',
    '2018-01-01',
    'Powiat sieradzki, 01.01.2018. Brak dokumentów sprzed 23.10.2019; pierwszy znany obraz: 17 instytucji z 10 obszarów.',
  ],
  [
    '1014',
    '2021-10-28',
    'Powiat sieradzki, 28.10.2021: możliwe: 17 instytucji z 10 obszarów (brak danych po 23.10.2019); możliwy lider: MOPS Sieradz.',
  ],
  [
    '1016',
    '2019-09-23',
    'Powiat tomaszowski, 23.09.2019: na spotkaniu 14 instytucji z 9 obszarów; udział w spotkaniu to nie członkostwo; planowany lider: MOPS Tomaszów. Możliwe dalsze: 3 (brak danych po 08.08.2018).',
  ],
  ['1016', '2013-11-27', 'Powiat tomaszowski, 27.11.2013: 3 instytucje z 2 obszarów.'],
  ['1016', '2018-08-08', 'Powiat tomaszowski, 08.08.2018: 3 instytucje z 2 obszarów. Możliwe dalsze: 2 (brak danych po 27.11.2013).'],
  [
    '1016',
    '2020-01-01',
    'Powiat tomaszowski, 01.01.2020. Brak dokumentów po 23.09.2019; ostatni znany obraz: na spotkaniu 14 instytucji z 9 obszarów. W tym dniu możliwe: 5 (brak danych po 08.08.2018).',
  ],
  [
    '1019',
    '2019-09-26',
    'Powiat zduńskowolski, 26.09.2019: Partnerski Zespół Kooperacyjny w Zduńskiej Woli – źródła nie wymieniają członków z nazwy. Możliwy udział w wydarzeniu: 1 instytucja z 1 obszaru (wywnioskowane ze źródła).',
  ],
  [
    '1062',
    '2019-09-24',
    'Piotrków Trybunalski, 24.09.2019: Partnerski Zespół Kooperacyjny w Piotrkowie Trybunalskim – źródła nie wymieniają członków z nazwy.',
  ],
  ['1020', '2021-10-29', 'Powiat zgierski, 29.10.2021: możliwy udział w wydarzeniu: 2 instytucje z 1 obszaru (jeden z dni 27–29.10.2021).'],
  ['1005', '2021-10-28', 'Powiat łowicki, 28.10.2021: możliwy udział w wydarzeniu: 2 instytucje z 1 obszaru (jeden z dni 27–29.10.2021).'],
  // The team outlives its last document only possibly: what was known last was possible then, not certain.
  [
    '1014',
    '2021-10-30',
    'Powiat sieradzki, 30.10.2021. Brak dokumentów po 29.10.2021; ostatni znany obraz (możliwe): 17 instytucji z 10 obszarów. W tym dniu możliwe: 17 (brak danych po 23.10.2019); możliwy lider: MOPS Sieradz.',
  ],
  [
    '1062',
    '2019-09-25',
    'Piotrków Trybunalski, 25.09.2019. Brak dokumentów po 24.09.2019; ostatni znany obraz: Partnerski Zespół Kooperacyjny w Piotrkowie Trybunalskim – źródła nie wymieniają członków z nazwy.',
  ],
  [
    '1016',
    '2021-10-27',
    'Powiat tomaszowski, 27.10.2021: możliwe: 6 instytucji z 3 obszarów (brak danych po 08.08.2018; niepewny dzień lub stan).',
  ],
])('in Polish, county %s on %s', (county, date, sentence) => {
  expect(sceneFor({ county, date }).sentence).toBe(sentence);
});

test.each([
  ['1014', '2019-10-23', 'Powiat sieradzki, 2019-10-23: 17 institutions from 10 areas; leader: MOPS Sieradz.'],
  [
    '1016',
    '2019-09-23',
    'Powiat tomaszowski, 2019-09-23: 14 institutions from 9 areas at a meeting; attendance is not membership; planned leader: MOPS Tomaszów. Possibly more: 3 (no records after 2018-08-08).',
  ],
  [
    '1020',
    '2022-01-01',
    'Powiat zgierski, 2022-01-01. No documents after 2021-10-29; last known picture (possible): 2 institutions from 1 area.',
  ],
])('in English, county %s on %s', (county, date, sentence) => {
  expect(sceneFor({ county, date, lang: 'en' }).sentence).toBe(sentence);
});

test('a sector nobody knows is told apart from the sectors there are', () => {
  expect(sceneFor({ county: '1014', date: '2019-10-23', facet: 'sector' }).sentence).toBe(
    'Powiat sieradzki, 23.10.2019: 17 instytucji z 4 sektorów (sektor nieustalony: 1); lider: MOPS Sieradz.',
  );
});

test('a county known only from a meeting without named participants names the meeting', () => {
  const { sentence, nodes, notices } = sceneFor({ county: '1061' }, lodzkieWithContext);
  expect(sentence).toMatch(/^Łódź, 21\.06\.2018: Regionalna Konferencja Edukacyjna .* – źródła nie wymieniają uczestników z nazwy\.$/);
  expect(nodes.map(({ id, code }) => [id, code])).toEqual([['e18-conf', '?']]);
  expect(notices).toEqual([]);
  expect(sceneFor({ county: '1061', date: '2018-06-22' }, lodzkieWithContext).sentence).toContain(
    'ostatni znany obraz: Regionalna Konferencja',
  );
});

test('what is unknown of the groups and why it is only possible stand in one pair of brackets', () => {
  expect(sceneFor({ county: '1020', date: '2021-10-28' }, lodzkieWithContext).sentence).toContain(
    'możliwe: 19 instytucji z 11 obszarów (obszar nieustalony: 2; brak danych po 28.10.2019)',
  );
});

test.each([
  ['1014', 'evidence-only'],
  ['1014', 'months:12'],
  ['1014', 'last-evidence'],
  ['1016', 'evidence-only'],
  ['1016', 'months:12'],
  ['1019', 'project-end'],
])('the members of county %s under %s are those of the network, on every change state', (county, policy) => {
  const { states } = sceneFor({ county, policy }).timeline;
  for (const { date } of states) {
    const { facts } = sceneFor({ county, policy, date, meetings: false });
    const countOn = (facts: 'certain' | 'possible') => membersOn(county, date, policy, facts);
    const shown = (id: string) => Number(facts.find((fact) => fact.id === id)?.value ?? 0);
    expect([date, shown('n'), shown('n') + shown('possible')]).toEqual([date, countOn('certain'), countOn('possible')]);
  }
});

function membersOn(county: string, date: string, policy: string, facts: 'certain' | 'possible'): number {
  const { nodes, modes } = networkAt(lodzkie, { county, date, policy, facts });
  return nodes.filter((_, i) => modes?.[i] === 0).length;
}
