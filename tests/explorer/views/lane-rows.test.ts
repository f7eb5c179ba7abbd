import { expect, test } from 'vitest';
import { laneRows } from '#explorer/views/lane-rows';
import { sampleTimeline } from '#support/scene';

const mark = sampleTimeline.lanes[1]!.marks[0]!;
const at = (id: string, start: number, end = start, shape: 'circle' | 'bar' = 'circle') => ({ ...mark, id, start, end, shape });
const rows = (axis: number, ...marks: ReturnType<typeof at>[]) => laneRows(marks, axis).map(({ mark: { id }, row }) => `${id} ${row}`);

test('marks that would cover each other go to rows of their own', () => {
  expect(rows(1000, at('a', 0.5), at('b', 0.51), at('c', 0.53))).toEqual(['a 0', 'b 1', 'c 0']);
});

test('on a phone the same marks need more rows', () => {
  expect(rows(300, at('a', 0.5), at('b', 0.51), at('c', 0.53))).toEqual(['a 0', 'b 1', 'c 2']);
});

test('a bar takes its row for as long as it lasts', () => {
  expect(rows(1000, at('a', 0.1, 0.6, 'bar'), at('b', 0.3, 0.4, 'bar'), at('c', 0.6, 1, 'bar'))).toEqual(['a 0', 'b 1', 'c 0']);
});
