import { alignCounties } from '#core/compare/align-counties';
import { lodzkie } from '#support/lodzkie';
import { dataset } from '#support/dataset';
import { expect, it } from 'vitest';

const names = new Map([
  ['mops', 'Miejski Ośrodek Pomocy Społecznej'],
  ['pcpr', 'Powiatowe Centrum Pomocy Rodzinie'],
  ['kpp', 'Komenda Powiatowa Policji'],
  ['pup', 'Powiatowy Urząd Pracy'],
  ['ppp', 'Poradnia Psychologiczno-Pedagogiczna'],
  ['ngo', 'Stowarzyszenie „Razem”'],
]);

/** Counties 1 and 2 with the ties given, by short names. */
function twoCounties(first: readonly string[], second: readonly string[]) {
  const county = (c: number, ties: readonly string[]) => ({
    institutions: [...new Set(ties.flatMap((tie) => tie.split('-')))].map((short) => ({
      id: `${short}${c}`,
      name: names.get(short.replace(/\d$/, ''))!,
      place: `100${c}`,
      tier: 'powiat',
    })),
    ties: ties.map((tie) => {
      const [from = '', to = ''] = tie.split('-');
      return { from: `${from}${c}`, to: `${to}${c}`, kind: 'agreement', time: '2020/2021' };
    }),
  });
  const [a, b] = [county(1, first), county(2, second)];
  return dataset({
    places: ['1001', '1002'].map((teryt) => ({ id: teryt, name: teryt, kind: 'powiat', teryt })),
    institutions: [...a.institutions, ...b.institutions],
    ties: [...a.ties, ...b.ties],
  });
}

it('sets the police of one county beside the police of another', () => {
  const whole = twoCounties(['mops-pcpr', 'mops-kpp', 'ngo-mops', 'pcpr-pup'], ['mops-pcpr', 'mops-kpp', 'pcpr-pup']);
  const { types, counties, pairs } = alignCounties(whole, { date: '2021-01-01' });
  expect(types).toEqual(['social-assistance', 'family-support', 'labour-office', 'police']);
  expect(counties.map(({ institutions }) => institutions)).toEqual([Int32Array.of(1, 1, 1, 1), Int32Array.of(1, 1, 1, 1)]);
  expect(counties[0]!.tied).toEqual(Float64Array.from([NaN, 1, 0, 1, 1, NaN, 1, 0, 0, 1, NaN, 0, 1, 0, 0, NaN]));
  expect([pairs.length, pairs[0]?.correlation?.observed.value]).toEqual([1, 1]);
});

it('counts a type that is absent as missing, not as without ties', () => {
  const { types, counties, pairs } = alignCounties(twoCounties(['mops-pcpr', 'mops-kpp', 'mops-pup'], ['mops-pcpr', 'mops-ppp']), {
    date: '2021-01-01',
  });
  const absent = types.indexOf('police');
  expect(counties[1]!.institutions[absent]).toBe(0);
  expect(counties[1]!.tied.subarray(absent * types.length, (absent + 1) * types.length).every(Number.isNaN)).toBe(true);
  expect([pairs[0]?.types, pairs[0]?.correlation]).toEqual([['social-assistance', 'family-support'], null]);
});

it('takes the share of tied pairs where a county has several of a type', () => {
  const own = (row: { readonly id: string }) => (row.id.startsWith('mops') ? ['mops'] : ['other']);
  const { types, counties } = alignCounties(twoCounties(['mops-pcpr', 'kpp-pup'], ['mops-pcpr']), { date: '2021-01-01', typesOf: own });
  expect(types).toEqual(['mops', 'other']);
  // MOPS with one of three others; of their three pairs one.
  expect(counties[0]!.tied).toEqual(Float64Array.of(NaN, 1 / 3, 1 / 3, 1 / 3));
});

it('compares the lists of the example, where there is nothing to correlate', () => {
  const { pairs } = alignCounties(lodzkie, { date: '2019-10-23', mode: 'clique', counties: ['1014', '1016'] });
  expect(pairs.map(({ a, b, correlation }) => [a, b, correlation])).toEqual([['1014', '1016', null]]);
});

it('refuses an unknown county', () => {
  expect(() => alignCounties(lodzkie, { date: '2019-10-23', counties: ['0000'] })).toThrow(/"0000"/);
});
