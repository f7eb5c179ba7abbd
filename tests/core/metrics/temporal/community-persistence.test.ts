import { expect, test } from 'vitest';
import { measureChange } from '#core/metrics/measure-change';
import type { Network } from '#core/model/network';
import { sketch } from '#support/sketch';

const all = (...who: string[]) => who.flatMap((a, k) => who.slice(k + 1).map((b) => `${a}-${b}`)).join(' ');
const drawn = (who: string, ...parts: string[][]) => sketch({ A: who }, parts.map((part) => all(...part)).join(' '));
const read = (before: Network, after: Network) => measureChange(before, after, ['community-persistence'])[0];

const ten = 'a b c d e f g h i j';
const halves = drawn(ten, ['a', 'b', 'c', 'd', 'e'], ['f', 'g', 'h', 'i', 'j']);

test('the same communities over again', () => {
  const sparser = sketch({ A: ten }, 'a-b b-c c-d d-e a-c a-d a-e b-d f-g g-h h-i i-j f-h f-i f-j g-i');
  expect(read(halves, sparser)).toMatchObject({ subject: null, value: 1, status: 'ok' });
});

test('two that change sides: 12 pairs stay together, of 20 in each and 45 in all', () => {
  const swapped = drawn(ten, ['a', 'b', 'c', 'd', 'f'], ['e', 'g', 'h', 'i', 'j']);
  // (12 - 20·20/45) / (20 - 20·20/45)
  expect(read(halves, swapped)?.value).toBe(0.28);
});

test('who is in one of the networks only does not count', () => {
  const more = drawn(`${ten} k l`, ['a', 'b', 'c', 'd', 'e', 'k'], ['f', 'g', 'h', 'i', 'j', 'l']);
  expect(read(halves, more)).toMatchObject({ value: 1, status: 'ok' });
});

test('nine institutions of both are too few', () => {
  const fewer = drawn('a b c d e f g h i', ['a', 'b', 'c', 'd', 'e'], ['f', 'g', 'h', 'i']);
  expect(read(halves, fewer)).toMatchObject({ value: 1, status: 'too-small', why: { code: 'few-nodes' } });
});

test('without ties there are no communities', () => {
  expect(read(halves, drawn(ten))).toMatchObject({ value: NaN, status: 'undefined', why: { code: 'no-ties' } });
});

test('one community of all, twice, says nothing', () => {
  const whole = drawn(ten, ten.split(' '));
  expect(read(whole, whole)).toMatchObject({ value: NaN, status: 'undefined', why: { code: 'zero-variance' } });
});
