import { expect, test } from 'vitest';
import { wishesOf } from '#explorer/state/wishes-of';

test('attributes ask for what they name', () => {
  const values = {
    view: 'list',
    table: true,
    date: '2019-10-23',
    facet: 'sector',
    policy: 'months:12',
    selected: 'mops-si',
    theme: 'dark',
  } as const;
  expect(wishesOf(values)).toEqual(values);
});

test('what is empty, unknown or no day is not asked for', () => {
  expect(
    wishesOf({ view: '', date: '2019-02-30', facet: 'colour', policy: '', metric: 'fame', mode: 'two-mode', theme: 'pink', motion: '' }),
  ).toEqual({});
});

test('no card at all can be asked for', () => {
  expect(wishesOf({ selected: '', table: false })).toEqual({ selected: '', table: false });
});
