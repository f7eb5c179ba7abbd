import { expect, test } from 'vitest';
import { cutpointShare } from '#core/metrics/network/cutpoint-share';
import { readingsOf } from '#support/networks';
import { sketch } from '#support/sketch';

const reading = (ids: string, ties: string) => readingsOf(cutpointShare, sketch({ gov: ids }, ties))[0]!;

test.each([
  ['a chain of four', 'a b c d', 'a-b b-c c-d', 2 / 4],
  ['a star', 'h a b c', 'h-a h-b h-c', 1 / 4],
  ['a circle', 'a b c d', 'a-b b-c c-d d-a', 0],
  ['nobody', '', '', NaN],
])('%s', (_, ids, ties, expected) => {
  expect(reading(ids, ties).value).toBe(expected);
});
