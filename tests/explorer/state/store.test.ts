import { expect, test } from 'vitest';
import { createStore } from '#explorer/state/store';
import { lodzkie } from '#support/lodzkie';
import { lodzkieWithContext } from '#support/lodzkie-scenes';

test('a reader begins in the best documented county, on the day it is best known', () => {
  const { state } = createStore(lodzkie);
  expect([state.counties, state.date, state.view]).toEqual([['1014'], '2019-10-23', 'network']);
});

test.each([
  ['1005', '2021-10-29'],
  ['1014', '2019-10-23'],
  ['1016', '2019-09-23'],
  ['1019', '2019-09-26'],
  ['1020', '2021-10-29'],
  ['1062', '2019-09-24'],
])('county %s opens on %s, the change state with most named bodies', (county, date) => {
  expect(createStore(lodzkie, { county }).state.date).toBe(date);
});

test('where the drawing is narrow the list comes first', () => {
  expect(createStore(lodzkie, { box: { width: 360, height: 480 } }).state.view).toBe('list');
});

test('stepping goes from change state to change state and stops at both ends', () => {
  const store = createStore(lodzkie, { county: '1014', date: '2019-11-11' });
  const days: string[] = [];
  for (const by of [1, -1, -1, -1, 1, 1, 1, 1, 1, 1]) {
    store.request({ type: 'step', by });
    days.push(store.state.date);
  }
  expect(days).toEqual([
    '2021-10-27',
    '2019-10-24',
    '2019-10-23',
    '2019-10-23',
    '2019-10-24',
    '2021-10-27',
    '2021-10-28',
    '2021-10-29',
    '2021-10-30',
    '2021-10-30',
  ]);
});

test('a step back from between two changes goes to the one before', () => {
  const store = createStore(lodzkie, { county: '1014', date: '2019-11-11' });
  store.request({ type: 'step', by: -1 });
  expect(store.state.date).toBe('2019-10-24');
});

test('playing runs to the last change and starts over from there', () => {
  const store = createStore(lodzkie, { county: '1014', date: '2021-10-29' });
  store.request({ type: 'play' });
  store.request({ type: 'step', by: 1 });
  expect([store.state.date, store.state.playing]).toEqual(['2021-10-30', true]);
  store.request({ type: 'step', by: 1 });
  expect([store.state.date, store.state.playing]).toEqual(['2021-10-30', false]);
  store.request({ type: 'play' });
  expect([store.state.date, store.state.playing]).toEqual(['2019-10-23', true]);
});

test('another county opens on its own best day, with no card and no search', () => {
  const store = createStore(lodzkie, { county: '1014', selected: 'mops-si', search: 'mops' });
  store.request({ type: 'show-county', county: '1016' });
  const { counties, date, selected, search } = store.state;
  expect([counties, date, selected, search]).toEqual([['1016'], '2019-09-23', '', '']);
});

test('undo takes back what the reader did, step by step, but not the size of the drawing', () => {
  const store = createStore(lodzkie, { county: '1014' });
  const first = store.state;
  store.request({ type: 'filter', groups: ['EDU'] });
  store.request({ type: 'search', text: 'm' });
  store.request({ type: 'search', text: 'mo' });
  store.request({ type: 'resize', box: { width: 700, height: 500 } });
  store.request({ type: 'undo' });
  expect([store.state.search, store.state.hidden, store.state.box.width]).toEqual(['', ['EDU'], 700]);
  store.request({ type: 'undo' });
  expect(store.state).toEqual({ ...first, box: { width: 700, height: 500 } });
  expect(store.canUndo).toBe(false);
});

test.each([
  { type: 'go-to-date', date: '2019-02-30' },
  { type: 'go-to-date', date: 'yesterday' },
  { type: 'show-county', county: '9999' },
  { type: 'set-option', name: 'policy', value: 'for-ever' },
  { type: 'set-option', name: 'metric', value: 'density' },
  { type: 'set-option', name: 'mode', value: 'two-mode' },
  { type: 'set-option', name: 'meetings', value: 'perhaps' },
  { type: 'set-option', name: 'context', value: 'true' },
  { type: 'resize', box: { width: 0, height: 300 } },
  { type: 'undo' },
] as const)('a request that cannot be met changes nothing and wakes nobody: %o', (request) => {
  const store = createStore(lodzkie, { county: '1014' });
  const { state } = store;
  store.subscribe(() => expect.unreachable());
  store.request(request);
  expect(store.state).toBe(state);
});

test('a listener hears each change once, with the state before, until it leaves', () => {
  const store = createStore(lodzkie, { county: '1014' });
  const heard: string[] = [];
  const leave = store.subscribe((state, before) => heard.push(`${before.view} to ${state.view}`));
  store.request({ type: 'show-view', view: 'list' });
  store.request({ type: 'show-view', view: 'list' });
  leave();
  store.request({ type: 'show-view', view: 'network' });
  expect(heard).toEqual(['network to list']);
});

test('states are frozen, and a state has one scene', () => {
  const store = createStore(lodzkie, { county: '1014' });
  expect(Object.isFrozen(store.state)).toBe(true);
  expect(store.scene).toBe(store.scene);
});

test('further sources are switched on and off, and bring their own facts', () => {
  const store = createStore(lodzkie, { county: '1020', contextData: lodzkieWithContext });
  expect(store.scene.nodes).toHaveLength(3);
  store.request({ type: 'set-option', name: 'context', value: 'true' });
  store.request({ type: 'go-to-date', date: '2019-10-28' });
  expect(store.scene.sentence).toContain('19 institutions');
  expect(store.scene.facts.some(({ id }) => id === 'context')).toBe(true);
  store.request({ type: 'set-option', name: 'context', value: 'false' });
  expect(store.scene.facts.some(({ id }) => id === 'context')).toBe(false);
});

test('a page cannot set what is not to be had', () => {
  const store = createStore(lodzkie, { county: '1014' });
  const { state } = store;
  store.assign({ date: '2019-13-01', counties: ['nowhere'], policy: 'none', context: true });
  expect(store.state).toEqual(state);
  store.assign({ date: '2020-01-01', policy: 'months:6' });
  expect([store.state.date, store.state.policy]).toEqual(['2020-01-01', 'months:6']);
});
