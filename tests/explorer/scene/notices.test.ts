import { expect, test } from 'vitest';
import { sceneFor } from '#support/lodzkie-scenes';

function textOf(wishes: Parameters<typeof sceneFor>[0], id: string): string {
  return sceneFor(wishes).notices.find((notice) => notice.id === id)?.text ?? '';
}

test('attendance in Tomaszów is said not to be membership, and its list may be incomplete', () => {
  const texts = sceneFor({ county: '1016', date: '2019-09-23' }).notices.map(({ text }) => text);
  expect(texts).toContain('Spotkanie inicjujące w Tomaszowie Mazowieckim: lista obecności. Udział w spotkaniu nie oznacza członkostwa.');
  expect(texts.some((text) => text.includes('nie wiadomo, czy lista uczestników jest pełna'))).toBe(true);
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
  ['1019', '2019-09-26', 'hub:pzk-zw:1'],
  ['1062', '2019-09-24', 'hub:pzk-pt:1'],
])('in county %s the sources name no members, and the group they speak of is not counted', (county, date, id) => {
  expect(textOf({ county, date, lang: 'en' }, id)).toMatch(
    /the sources do not name the members and only speak of a group .* It is not counted\.$/,
  );
});

test('what was planned is named as planned', () => {
  const text = textOf({ county: '1016', date: '2013-12-10' }, 'planned');
  expect(text).toContain('Tylko planowane, bez potwierdzenia w źródłach');
  expect(text).toContain('Powiatowy Ośrodek Wsparcia dla Ofiar Przemocy Domowej');
  expect(textOf({ county: '1016', date: '2019-09-23' }, 'planned:pzk-tm.mops-tm.leader')).toContain('lider');
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

test('a day after the last day of the data comes with a warning', () => {
  const { notices } = sceneFor({ county: '1014', date: '2022-05-01' });
  expect(notices.find(({ id }) => id === 'W-DAY-AFTER-HORIZON')?.tone).toBe('warning');
  expect(sceneFor({ county: '1014', date: '2021-10-29' }).notices.some(({ id }) => id === 'W-DAY-AFTER-HORIZON')).toBe(false);
});
