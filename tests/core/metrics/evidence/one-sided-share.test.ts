import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import { survey } from '#support/survey';

const year = { from: '2019-01-01', to: '2019-12-31' };
const read = (whole: Parameters<typeof measurePeriod>[0], parameters = {}) =>
  measurePeriod(whole, year, [{ id: 'one-sided-share', parameters }])[0];

test('of three ties between respondents one is reported by one side only', () => {
  expect(read(survey({ a: 'b:2 c:1', b: 'a:3 c:1', c: 'a:0 b:1' }))).toMatchObject({ subject: null, value: 1 / 3, of: 3, status: 'ok' });
});

test('a tie whose other side did not answer is neither confirmed nor denied', () => {
  expect(read(survey({ a: 'b:2 c:1 d:5', b: 'partial a:3', c: 'refused', d: 'partial a:' }))).toMatchObject({ value: 0, of: 1 });
});

test('nobody confirms what goes one way', () => {
  const whole = survey({ a: 'b:2', b: 'a:2' }, {}, { directed: true });
  expect(read(whole)).toMatchObject({ value: NaN, status: 'undefined', why: { code: 'needs-no-direction' } });
});

test('without a tie there is no share', () => {
  expect(read(survey({ a: 'b:0', b: '' }))).toMatchObject({ value: NaN, of: 0, status: 'undefined', why: { code: 'no-ties' } });
});

test('of several questions one must be chosen, and the reading says which', () => {
  const one = survey({ a: 'b:2', b: 'a:2' });
  const whole = { ...one, waves: [...one.waves, { ...one.waves[0]!, id: 'x', question: 'trust' }] };
  expect(read(whole)).toMatchObject({ value: NaN, status: 'undefined', why: { code: 'several-questions' } });
  expect(read(whole, { question: 'cooperate' })).toMatchObject({ value: 0, parameters: { wave: 'w1', question: 'cooperate' } });
  expect(read(one)).toMatchObject({ value: 0, parameters: { wave: 'w1', question: 'cooperate' } });
});

test('a question or wave that is not there, and a scale nobody describes, are said', () => {
  const one = survey({ a: 'b:2', b: 'a:2' });
  expect(read(one, { question: 'trust' })?.why?.code).toBe('no-survey');
  expect(read(one, { wave: 'w9' })?.why?.code).toBe('no-survey');
  expect(read(survey({ a: 'b:2', b: 'a:2' }, {}, { scale: 'mood' }))?.why?.code).toBe('no-scale');
});
