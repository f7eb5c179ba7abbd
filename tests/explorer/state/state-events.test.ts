import { expect, test } from 'vitest';
import { stateEvents } from '#explorer/state/state-events';
import { initialState } from '#explorer/state/initial';
import { dataset } from '#support/dataset';

const before = initialState(dataset({}), { county: '1014', date: '2019-10-23' });

test('another day and card are told apart from the state as a whole', () => {
  const state = { ...before, date: '2021-10-29', selected: 'mops-si' };
  expect(stateEvents(state, before, 'user')).toEqual([
    { type: 'splot-time-change', detail: { date: '2021-10-29' } },
    { type: 'splot-select', detail: { id: 'mops-si', source: 'user' } },
    { type: 'splot-state-change', detail: { state, changed: ['date', 'selected'], source: 'user' } },
  ]);
});

test('a view and its table are one thing to a page', () => {
  const state = { ...before, table: true };
  expect(stateEvents(state, before, 'api').map(({ type }) => type)).toEqual(['splot-view-change', 'splot-state-change']);
});
