import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { surveyNetwork, type SurveyNetwork } from '#core/graph/survey/survey-network';
import type { SurveyOptions } from '#core/graph/survey/survey-options';
import type { Dataset } from '#core/model/dataset';
import { survey } from '#support/survey';
import { tiesOf } from '#support/ties';

/** MOPS and PCPR answer, the police only in part, and the school not at all. */
const four = survey({ mops: 'pcpr:4 kpp:2', pcpr: 'mops:3 sp:1', kpp: 'partial mops:0', sp: 'no-answer' });
const read = (options: Partial<SurveyOptions> = {}, whole = four) => surveyNetwork(whole, { wave: 'w1', ...options });
const pairs = ({ missing }: SurveyNetwork) => missing.map((pair) => pair.join('-'));

describe('four institutions, of which two answer everything', () => {
  test('what each of them says', () => {
    const made = read();
    expect(tiesOf(made.network)).toEqual(['mops>kpp 2', 'mops>pcpr 4', 'pcpr>mops 3', 'pcpr>sp 1']);
    expect(made.network.nodes).toEqual(['kpp', 'mops', 'pcpr', 'sp']);
    expect(pairs(made)).toEqual(['kpp-pcpr', 'kpp-sp', 'sp-kpp', 'sp-mops', 'sp-pcpr']);
    expect([made.pairs, made.respondents, made.roster.length]).toEqual([12, ['kpp', 'mops', 'pcpr'], 4]);
  });

  test('what is said of each is the same, turned round', () => {
    const made = read({ rule: 'target' });
    expect(tiesOf(made.network)).toEqual(['kpp>mops 2', 'mops>pcpr 3', 'pcpr>mops 4', 'sp>pcpr 1']);
    expect(pairs(made)).toEqual(['kpp-sp', 'mops-sp', 'pcpr-kpp', 'pcpr-sp', 'sp-kpp']);
  });

  test('either says so, where both answered', () => {
    const made = read({ rule: 'union' });
    expect(tiesOf(made.network)).toEqual(['kpp-mops 2', 'mops-pcpr 4']);
    expect(pairs(made)).toEqual(['kpp-pcpr', 'kpp-sp', 'mops-sp', 'pcpr-sp']);
    expect(made.pairs).toBe(6);
  });

  test('both say so', () => {
    expect(tiesOf(read({ rule: 'intersection' }).network)).toEqual(['mops-pcpr 3']);
  });

  test('one stands for both where the other is silent', () => {
    const made = read({ rule: 'union', reconstruct: true });
    expect(tiesOf(made.network)).toEqual(['kpp-mops 2', 'mops-pcpr 4', 'pcpr-sp 1']);
    expect([pairs(made), made.reconstructed]).toEqual([['kpp-sp'], 3]);
  });

  test('only deep enough ties count', () => {
    expect(tiesOf(read({ atLeast: 3 }).network)).toEqual(['mops>pcpr 4', 'pcpr>mops 3']);
  });

  test('silence may mean no tie at all, or the deepest', () => {
    const { low, high } = read({ rule: 'intersection' });
    expect(tiesOf(low)).toEqual(['mops-pcpr 3']);
    // PCPR said nothing of the police, and MOPS nothing of the school: no tie whatever the others would say.
    expect(tiesOf(high)).toEqual(['kpp-sp 5', 'mops-pcpr 3', 'pcpr-sp 1']);
    expect(tiesOf(read({ rule: 'union' }).low)).toEqual(['kpp-mops 2', 'mops-pcpr 4', 'pcpr-sp 1']);
  });
});

test('a cell left empty is not an answer, whatever else was answered', () => {
  const made = read({}, survey({ a: 'b: c:2', b: '', c: '' }));
  expect(tiesOf(made.network)).toEqual(['a>c 2']);
  expect(pairs(made)).toEqual(['a-b']);
});

test('a point beside the scale is not an answer either', () => {
  const scales = ['0', '1', '9'].map((code, k) => ({ scale: 'own', code, labelPl: code, order: k, value: code === '9' ? NaN : k }));
  expect(pairs(read({}, survey({ a: 'b:9', b: '' }, { scales }, { scale: 'own' })))).toEqual(['a-b']);
});

test('two reports of one institution about another are not added up', () => {
  const whole = survey({ a: 'b:2 b:4 b:3', b: '' });
  expect(tiesOf(read({}, whole).network)).toEqual(['a>b 4']);
});

test('who is not on the roster is left out and counted', () => {
  const whole = survey({ a: 'b:2', b: '' });
  const institutions = [...whole.institutions, { ...whole.institutions[0]!, id: 'z' }];
  const made = read({}, { ...whole, institutions, reports: [...whole.reports, { ...whole.reports[0]!, id: 'x', target: 'z' }] });
  expect([made.network.nodes, made.outside]).toEqual([['a', 'b'], 1]);
});

test('without invitations those who report are the roster, with those they speak of, whom nobody asked', () => {
  const made = read({}, { ...survey({ a: 'b:2', b: '' }), invitations: [] });
  expect([tiesOf(made.network), made.respondents, pairs(made)]).toEqual([['a>b 2'], ['a'], ['b-a']]);
});

test.each<[string, Partial<SurveyOptions>, Dataset, string]>([
  ['wave', { wave: 'w9' }, four, 'wave is one of w1, not "w9"'],
  ['question', { question: 'trust' }, four, 'question of wave w1 is one of cooperate, not "trust"'],
  ['rule', { rule: 'both' as 'union' }, four, 'rule is one of reporter, target, union, intersection, not "both"'],
  ['level', { atLeast: 0 }, four, 'atLeast is a level above 0, not 0'],
  ['facet', { facet: 'size' as 'tier' }, four, 'facet is one of sector, area, tier, not "size"'],
  ['scale', {}, survey({ a: '' }, {}, { scale: 'own' }), 'scale "own" of question cooperate has no points'],
  [
    'reconstruction',
    { reconstruct: true },
    survey({ a: '' }, {}, { directed: true }),
    'reconstruct needs a question without direction, and cooperate of w1 has one',
  ],
])('a %s that is none is named', (_, options, whole, message) => {
  expect(() => read(options, whole)).toThrow(new TypeError(message));
});

const ids = ['a', 'b', 'c', 'd', 'e'];
const word = fc.constantFrom('', '0', '1', '3', '5', 'none');
const status = fc.constantFrom('responded', 'responded', 'partial', 'refused', 'no-answer', 'not-asked');
const surveys = fc.array(fc.tuple(status, fc.array(word, { minLength: 5, maxLength: 5 })), { minLength: 5, maxLength: 5 }).map((rows) =>
  survey(
    Object.fromEntries(
      rows.map(([done, words], i) => {
        const said = words.map((value, j) => (value === 'none' || i === j ? '' : `${ids[j]}:${value}`));
        return [ids[i]!, [done === 'responded' ? '' : done, ...(done === 'responded' || done === 'partial' ? said : [])].join(' ')];
      }),
    ),
  ),
);
const options = fc.record({
  rule: fc.constantFrom('reporter', 'target', 'union', 'intersection'),
  reconstruct: fc.boolean(),
  atLeast: fc.constantFrom(undefined, 3),
});

/** The survey as if everybody had answered everything: what is not known is drawn. */
function completed(whole: Dataset, drawn: readonly string[]): Dataset {
  let next = 0;
  const draw = () => drawn[next++ % drawn.length]!;
  const answered = new Map(whole.invitations.map(({ institution, status: done }) => [institution, done]));
  const reports = ids.flatMap((reporter) =>
    ids
      .filter((target) => target !== reporter)
      .map((target) => {
        const report = whole.reports.find((row) => row.reporter === reporter && row.target === target);
        const value = report?.value ?? (answered.get(reporter) === 'responded' ? '0' : '');
        return { reporter, target, value: value === '' ? draw() : value };
      }),
  );
  return survey(
    Object.fromEntries(
      ids.map((id) => [
        id,
        reports
          .filter(({ reporter }) => reporter === id)
          .map(({ target, value }) => `${target}:${value}`)
          .join(' '),
      ]),
    ),
  );
}

const names = (ties: readonly string[]) => ties.map((tie) => tie.split(' ')[0]);

describe('missing is not zero:', () => {
  test('a pair is a tie, or known to be none, or missing', () => {
    fc.assert(
      fc.property(surveys, options, (whole, chosen) => {
        const made = read(chosen, whole);
        const tied = names(tiesOf(made.network));
        expect(tied.filter((tie) => pairs(made).includes(tie ?? ''))).toEqual([]);
        expect(tied.length + made.missing.length).toBeLessThanOrEqual(made.pairs);
      }),
    );
  });

  test('whoever does not answer is missing in every pair it reports on', () => {
    fc.assert(
      fc.property(surveys, fc.constantFrom('refused', 'no-answer', 'not-asked'), (whole, done) => {
        const silenced = {
          ...whole,
          invitations: whole.invitations.map((row) => (row.institution === 'c' ? { ...row, status: done } : row)),
          reports: whole.reports.filter(({ reporter }) => reporter !== 'c'),
        };
        const made = read({}, silenced);
        expect(names(tiesOf(made.network)).filter((tie) => tie?.startsWith('c'))).toEqual([]);
        expect(pairs(made).filter((pair) => pair.startsWith('c'))).toEqual(['c-a', 'c-b', 'c-d', 'c-e']);
        // And the bounds leave open what it would have said.
        expect(names(tiesOf(made.low)).filter((tie) => tie?.startsWith('c'))).toEqual([]);
        expect(names(tiesOf(made.high)).filter((tie) => tie?.startsWith('c'))).toEqual(['c>a', 'c>b', 'c>d', 'c>e']);
      }),
    );
  });

  test('whatever the silent would have said, the network lies between the two bounds, and where all answered there is no width', () => {
    fc.assert(
      fc.property(
        surveys,
        options,
        fc.array(fc.constantFrom('0', '1', '3', '5'), { minLength: 20, maxLength: 20 }),
        (whole, chosen, drawn) => {
          const { low, high } = read(chosen, whole);
          const told = read(chosen, completed(whole, drawn));
          const truth = names(tiesOf(told.network));
          expect(truth).toEqual(expect.arrayContaining(names(tiesOf(low))));
          expect(names(tiesOf(high))).toEqual(expect.arrayContaining(truth));
          expect([told.missing, tiesOf(told.low), tiesOf(told.high)]).toEqual([[], tiesOf(told.network), tiesOf(told.network)]);
        },
      ),
    );
  });
});

test('the order of rows never shows', () => {
  fc.assert(
    fc.property(surveys, options, (whole, chosen) => {
      const turned = { ...whole, reports: whole.reports.toReversed(), invitations: whole.invitations.toReversed() };
      expect(read(chosen, turned)).toEqual(read(chosen, whole));
    }),
    { numRuns: 30 },
  );
});
