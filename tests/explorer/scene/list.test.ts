import { expect, test } from 'vitest';
import { sceneFor } from '#support/lodzkie-scenes';

function row(wishes: Parameters<typeof sceneFor>[0], id: string) {
  const item = sceneFor(wishes)
    .groups.flatMap(({ items }) => items)
    .find((one) => one.id === id);
  return item === undefined ? null : [item.roles, item.status, item.since];
}

test('who only attended is told with the day and that this is no membership, without the long name of the meeting', () => {
  const tomaszow = { county: '1016', date: '2019-09-23' };
  expect(row(tomaszow, 'kpp-tm')).toEqual([['obecna'], '23.09.2019; udział to nie członkostwo', '23.09.2019']);
  expect(row({ ...tomaszow, lang: 'en' }, 'kpp-tm')).toEqual([['attended'], '2019-09-23; attendance is not membership', '2019-09-23']);
});

test('a leader is first of all a leader; attendance adds nothing to a membership in force', () => {
  expect(row({ county: '1014', date: '2019-10-23' }, 'mops-si')).toEqual([['lider', 'kooperant'], '', '23.10.2019']);
});

test('what is only possible and only planned is marked, each role once', () => {
  expect(row({ county: '1016', date: '2019-09-23' }, 'mops-tm')?.[0]).toEqual([
    'obecna',
    'lider (planowane)',
    'członek / uczestnik (możliwe)',
  ]);
  expect(row({ county: '1016', date: '2013-11-13' }, 'rcps-lodz')?.[0]).toEqual(['członek / uczestnik', 'organizator']);
});

test('after the last document a member is possible since nothing is known, whatever else is uncertain that day', () => {
  expect(row({ county: '1014', date: '2021-10-28' }, 'mops-si')).toEqual([
    ['lider', 'kooperant', 'gospodarz', 'wyróżniona'],
    'brak danych po 23.10.2019',
    '23.10.2019',
  ]);
});
