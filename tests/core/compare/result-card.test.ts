import { readFileSync } from 'node:fs';
import { datasetHash } from '#core/compare/dataset-hash';
import { resultCard } from '#core/compare/result-card';
import { version } from '#core/model/version';
import { facts } from '#support/facts';
import { expect, it } from 'vitest';

const whole = facts({});

it('says which data, which program and what was asked, with every parameter a metric was read with', () => {
  const card = resultCard(whole, {
    options: { mode: 'clique', county: undefined, dates: ['2019-02-01'] },
    policy: 'months:12',
    metrics: ['density', { id: 'degree', parameters: { normalised: true } }],
    seed: 7,
    software: { '@splot/cli': '0.1.0' },
  });
  expect(card).toEqual({
    dataset: {
      hash: datasetHash(whole),
      title: '',
      horizon: '2021-12-31',
      rows: { sources: 3, institutions: 2, partnerships: 1, memberships: 2, events: 1 },
    },
    software: { '@splot/cli': '0.1.0', '@splot/core': version },
    engine: 'js',
    policy: 'months:12',
    options: { dates: ['2019-02-01'], mode: 'clique' },
    metrics: [
      { id: 'density', parameters: { weighted: false } },
      { id: 'degree', parameters: { direction: 'all', normalised: true } },
    ],
    seed: 7,
  });
  expect(Object.keys(card.options)).toEqual(['dates', 'mode']);
});

it('is the same text for the same question', () => {
  const ask = (): string => JSON.stringify(resultCard(facts({}), { metrics: ['density'] }));
  expect(ask()).toBe(ask());
  expect(resultCard(whole).seed).toBeNull();
});

it('names the version that is published', () => {
  const { version: published } = JSON.parse(readFileSync(new URL('../../../packages/core/package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  expect(version).toBe(published);
});

it('refuses a policy that is none', () => {
  expect(() => resultCard(whole, { policy: 'forever' })).toThrow(/policy is/);
});
