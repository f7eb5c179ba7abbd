import { expect, test } from 'vitest';
import { lodzkie } from '#support/lodzkie';
import { lodzkieWithContext, sceneFor, sixCounties } from '#support/lodzkie-scenes';

test('every statement of every card cites a source that the card lists', () => {
  const ids = [...lodzkie.institutions, ...lodzkie.partnerships, ...lodzkie.events].map(({ id }) => id);
  for (const selected of ids) {
    const { card } = sceneFor({ county: '1014', selected });
    const listed = new Set(card?.evidence.map(({ number }) => number));
    const lines = [...(card?.identity ?? []), ...(card?.sections.flatMap((section) => section.lines) ?? [])];
    expect(lines.length, selected).toBeGreaterThan(1);
    for (const line of lines) {
      expect(line.sources.length, `${selected}: ${line.label}`).toBeGreaterThan(0);
      expect(line.sources.every((number) => listed.has(number))).toBe(true);
    }
    expect(card?.evidence.every(({ supports }) => supports.length > 0)).toBe(true);
    expect(card?.table.rows).toHaveLength(lines.length);
  }
});

test('MOPS in Sieradz is leader and cooperant, and was visited on one of three days', () => {
  const { card } = sceneFor({ county: '1014', date: '2019-10-23', selected: 'mops-si' });
  const lines = (id: string) => card?.sections.find((section) => section.id === id)?.lines.map(({ text }) => text);
  expect(lines('partnerships')?.slice(1)).toEqual([
    'kooperant, od 23.10.2019, brak danych po 23.10.2019, deklaracja przystąpienia',
    'lider, od 23.10.2019, brak danych po 23.10.2019, wymieniona w źródle',
  ]);
  expect(lines('meetings')).toEqual(['23.10.2019, obecna, prezentująca', 'jeden z dni 27–29.10.2021, gospodarz, wyróżniona']);
});

test('numbers that follow from the list alone say so', () => {
  const { card, facts } = sceneFor({ county: '1014', date: '2019-10-23', selected: 'mops-si' });
  expect(card?.metrics.every(({ why }) => why !== '')).toBe(true);
  const degree = card?.metrics.find(({ id }) => id === 'degree');
  expect(degree?.value).toBe('16');
  expect(degree?.why).toContain('z konstrukcji');
  expect(facts.find(({ id }) => id === 'metric')?.value).toContain('z konstrukcji');
});

test('on no change state of any county of the base data does a structural number look like a finding', () => {
  for (const county of sixCounties) {
    for (const { date } of sceneFor({ county }).timeline.states) {
      const { nodes } = sceneFor({ county, date });
      for (const { id } of nodes.filter(({ kind }) => kind === 'institution').slice(0, 3)) {
        const metrics = sceneFor({ county, date, selected: id }).card?.metrics ?? [];
        expect([id, date, metrics.filter(({ value, why }) => value !== '' && why === '').map((metric) => metric.id)]).toEqual([
          id,
          date,
          [],
        ]);
      }
    }
  }
});

test('what a source does not state is marked on the card', () => {
  const { card } = sceneFor({ county: '1014', selected: 'ppp-si' });
  expect(card?.identity.filter(({ marks }) => marks.includes('wywnioskowane')).map(({ label }) => label)).toEqual(['szczebel', 'powiat']);
});

test('another source’s version of a meeting stands on its card with that source', () => {
  const { card } = sceneFor({ county: '1019', selected: 'e19-zw' }, lodzkieWithContext);
  const others = card?.sections.find(({ id }) => id === 'other-versions')?.lines ?? [];
  expect(others.map(({ text, marks }) => [text, ...marks])).toEqual([['26.09.2019, formalizujące', 'inna wersja']]);
});

test('a misspelled name stands on the card as such', () => {
  const { card } = sceneFor({ county: '1016', selected: 'pzk-tm' });
  const other = card?.identity.find(({ text }) => text.startsWith('Partnerski Związek'));
  expect(other?.marks).toEqual(['błąd pisowni']);
});
