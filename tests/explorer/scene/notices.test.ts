import { expect, test } from 'vitest';
import { sceneFor } from '#support/lodzkie-scenes';

function textOf(wishes: Parameters<typeof sceneFor>[0], id: string): string {
  return sceneFor(wishes).notices.find((notice) => notice.id === id)?.text ?? '';
}

test('attendance in Tomaszów is said not to be membership, and its list may be incomplete', () => {
  expect(textOf({ county: '1016', date: '2019-09-23' }, 'hub:e19-tm')).toBe(
    'Spotkanie inicjujące w Tomaszowie Mazowieckim – udział w spotkaniu nie oznacza członkostwa. Nie wiadomo, czy lista uczestników jest pełna.',
  );
});

test('a list that a source calls incomplete is said to be, not merely suspected', () => {
  expect(textOf({ county: '1016', date: '2013-11-27' }, 'hub:e13-cycle')).toContain('lista uczestników jest niepełna');
});

test('of one partnership or meeting there is one notice, those in force first, and no group is told twice', () => {
  const notices = (county: string, date: string) => sceneFor({ county, date }).notices;
  expect(notices('1016', '2019-09-23').map(({ id }) => id)).toEqual(['hub:e19-tm', 'hub:pzk-tm', 'hub:plat-2013', 'elsewhere']);
  const said = notices('1019', '2019-09-26')
    .map(({ text }) => text)
    .join(' ');
  expect(said.split('kooperanci, kluczowe instytucje lokalne')).toHaveLength(2);
});

test('events of which no source tells the day are named with the days it may have been', () => {
  expect(textOf({ county: '1014', date: '2021-10-28' }, 'vague-events')).toBe(
    'Dzień wydarzenia nie jest pewny: Wizyta z wyróżnieniem: MOPS w Sieradzu; Wizyta z wyróżnieniem: PCPR w Sieradzu (jeden z dni 27–29.10.2021).',
  );
});

test('the complete list of Sieradz comes without that warning', () => {
  expect(sceneFor({ county: '1014', date: '2019-10-23' }).notices.map(({ id }) => id)).toEqual(['elsewhere']);
});

test('who comes from another county is named with it', () => {
  expect(textOf({ county: '1014', date: '2019-10-23' }, 'elsewhere')).toBe(
    'Spoza powiatu: Trampolina Zduńska Wola (powiat zduńskowolski).',
  );
});

test.each([
  ['1019', '2019-09-27', 'hub:pzk-zw'],
  ['1062', '2019-09-24', 'hub:pzk-pt'],
])('in county %s the sources name no members, and the group they speak of is not counted', (county, date, id) => {
  expect(textOf({ county, date, lang: 'en' }, id)).toMatch(
    /the sources do not name the members\. The source speaks of groups without naming their bodies, which are not counted: kooperanci.*\.$/,
  );
});

test('what was planned is named as planned', () => {
  const text = textOf({ county: '1016', date: '2013-12-10' }, 'planned');
  expect(text).toContain('Tylko planowane, bez potwierdzenia w źródłach');
  expect(text).toContain('Powiatowy Ośrodek Wsparcia dla Ofiar Przemocy Domowej');
  expect(textOf({ county: '1016', date: '2019-09-23' }, 'hub:pzk-tm')).toContain('Zapowiadane w czasie przyszłym: MOPS Tomaszów – lider.');
});

test('after the last document the last picture stays, and its day is one step away', () => {
  const { notices, sentence } = sceneFor({ county: '1016', date: '2019-12-01' });
  const traces = notices.find(({ id }) => id === 'traces');
  expect(sentence).toContain('Brak dokumentów po 23.09.2019; ostatni znany obraz');
  expect(traces?.text).toContain('Brak dokumentów nie oznacza końca współpracy.');
  expect(traces?.action?.request).toEqual({ type: 'go-to-date', date: '2019-09-23' });
});

test('before the first document the first state is offered', () => {
  const before = sceneFor({ county: '1014', date: '2015-01-01' }).notices.find(({ id }) => id === 'before-first');
  expect(before?.action).toEqual({ label: 'Pokaż 23.10.2019', request: { type: 'go-to-date', date: '2019-10-23' } });
});

test('filters that hide everybody say so and can be cleared', () => {
  const hidden = sceneFor({ county: '1020', date: '2021-10-29', hidden: ['SOC'] });
  const notice = hidden.notices.find(({ id }) => id === 'all-hidden');
  expect([notice?.text, notice?.action?.request]).toEqual(['Filtry ukrywają wszystkie instytucje.', { type: 'filter', groups: [] }]);
});

test('an id nobody knows is said to be unknown, and the picture stays', () => {
  const scene = sceneFor({ county: '1014', selected: 'mops-warszawa' });
  expect(scene.notices.find(({ id }) => id === 'unknown-id')?.text).toBe('„mops-warszawa” – nie ma w tym zbiorze danych.');
  expect([scene.card, scene.nodes.length]).toEqual([null, 20]);
});

test('a rule that needs the end of the project says that nobody knows it, and shows what the sources alone say', () => {
  const [asked, plain] = [{ policy: 'project-end' }, {}].map((wish) => sceneFor({ county: '1014', date: '2020-06-30', ...wish }));
  expect(asked?.notices.map(({ id }) => id)).toContain('W-NO-PROJECT-END');
  expect(asked?.sentence).toBe(plain?.sentence);
});

test('a day after the last day of the data comes with a warning where a rule still shows something', () => {
  const { notices } = sceneFor({ county: '1014', date: '2022-05-01', policy: 'months:120' });
  expect(notices.find(({ id }) => id === 'W-DAY-AFTER-HORIZON')?.text).toBe(
    'Dane kończą się 29.10.2021. Co pokazujemy później, wynika z przyjętej zasady, nie z dokumentów.',
  );
  expect(sceneFor({ county: '1014', date: '2021-10-29' }).notices.some(({ id }) => id === 'W-DAY-AFTER-HORIZON')).toBe(false);
});

test('a county nobody knows is said to be unknown, and another one is shown', () => {
  const { notices, counties } = sceneFor({ county: '9999' });
  expect([counties, notices[0]]).toEqual([
    ['1014'],
    { id: 'unknown-county', tone: 'warning', text: 'Powiat „9999” – nie ma go w tym zbiorze danych; pokazany jest: powiat sieradzki.' },
  ]);
});
