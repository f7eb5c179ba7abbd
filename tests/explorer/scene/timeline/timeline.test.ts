import { expect, test } from 'vitest';
import { sceneFor, sixCounties } from '#support/lodzkie-scenes';

function lane(county: string, id: string, date?: string) {
  return sceneFor({ county, ...(date === undefined ? {} : { date }) }).timeline.lanes.find((one) => one.id === id)?.marks ?? [];
}

test('the signing announced for 10 December 2013 and both its agreements are planned marks', () => {
  const planned = [...lane('1016', 'agreements'), ...lane('1016', 'meetings')].filter(({ confidence }) => confidence === 'planned');
  expect(planned.map(({ id, date }) => [id, date])).toEqual([
    ['a13-1', '2013-12-10'],
    ['a13-2', '2013-12-10'],
    ['e13-12-10', '2013-12-10'],
  ]);
  expect(planned.every(({ title }) => title.includes('planowane'))).toBe(true);
});

test('nobody knows when the team of Sieradz ended: its bar fades', () => {
  const [team] = lane('1014', 'teams');
  expect([team?.id, team?.shape, team?.openStart, team?.openEnd]).toEqual(['pzk-si', 'bar', false, true]);
});

test('between October 2019 and the visits of 2021 no source speaks of Sieradz', () => {
  expect(lane('1014', 'nodata').map(({ title }) => title)).toEqual(['brak dokumentów: 24.10.2019 – 26.10.2021']);
});

test('a visit spans the days one of which it was', () => {
  const [visit] = lane('1014', 'meetings').filter(({ id }) => id === 'v21-mops-si');
  expect(visit?.title).toContain('jeden z dni 27–29.10.2021');
  expect(visit!.start < visit!.end).toBe(true);
});

test.each(sixCounties)('in county %s marks lie on the axis and change states are in order', (county) => {
  const { timeline } = sceneFor({ county });
  const marks = timeline.lanes.flatMap(({ marks: own }) => own);
  expect(marks.every(({ start, end }) => 0 <= start && start <= end && end <= 1)).toBe(true);
  expect(timeline.states.map(({ date }) => date)).toEqual(timeline.states.map(({ date }) => date).sort());
  expect(timeline.states.every(({ changes }) => changes !== '')).toBe(true);
  expect(timeline.table.rows).toHaveLength(marks.length);
});

test.each([
  ['2013-01-01', 0],
  ['2012-12-31', -1],
  ['2018-08-10', 7],
])('on %s the state shown is the last one not after it', (date, current) => {
  expect(sceneFor({ county: '1016', date }).timeline.current).toBe(current);
});

test('the programme of the whole region is on no county’s axis', () => {
  for (const county of sixCounties) expect(lane(county, 'teams').some(({ id }) => id === 'prj-k3d')).toBe(false);
});
