import { expect, test } from 'vitest';
import { beyond } from '#core/io/validate/beyond';
import { isFault, readEdtf, type Edtf } from '#core/time/edtf';

function read(text: string): Edtf {
  const reading = readEdtf(text);
  if (isFault(reading)) throw new TypeError(text);
  return reading;
}

test.each([
  ['2013/', '2013/', 'within'],
  ['2019-10-23/', '2019-10-23/', 'within'],
  ['2019-10-22/', '2019-10-23/', 'surely'],
  ['2019/', '2019-10-23/', 'maybe'],
  ['2019-10-23/', '2019/', 'within'],
  ['/2020', '2019/2020', 'within'],
  ['/2021', '2019/2020', 'surely'],
  ['/2020', '2019/2020-06-30', 'maybe'],
  ['2021/', '2019/2020', 'surely'],
  ['2020/', '2019/2020-06-30', 'maybe'],
  ['/2018', '2019/', 'surely'],
  ['2010/..', '/2020', 'within'],
  ['../2020', '2019/', 'within'],
  ['2015', '2010/..', 'within'],
])('%s reaches beyond %s: %s', (inner, outer, expected) => {
  expect(beyond(read(inner), read(outer))).toBe(expected);
});
