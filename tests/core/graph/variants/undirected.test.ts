import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reversed } from '#core/graph/variants/reversed';
import { invested, undirected } from '#core/graph/variants/undirected';
import { unit } from '#core/graph/variants/unit';
import { networks, rebuilt } from '#support/networks';
import { sketch } from '#support/sketch';
import { tiesOf } from '#support/ties';

const network = sketch({ gov: 'a b c d' }, 'a>b*2 b>a*5 c>b*3 d>a*1 a>c*4');

test('two reports of one relation are as strong as the stronger, or as both together', () => {
  expect(tiesOf(undirected(network))).toEqual(['a-b 5', 'a-c 4', 'a-d 1', 'b-c 3']);
  expect(tiesOf(invested(network))).toEqual(['a-b 7', 'a-c 4', 'a-d 1', 'b-c 3']);
});

test('turned round, every arc leads back', () => {
  expect(tiesOf(reversed(network))).toEqual(['a>b 5', 'a>d 1', 'b>a 2', 'b>c 3', 'c>a 4']);
  expect(reversed(reversed(network))).toEqual(network);
});

test('without strengths every tie is as strong as the next', () => {
  expect(tiesOf(unit(network))).toEqual(['a>b 1', 'a>c 1', 'b>a 1', 'c>b 1', 'd>a 1']);
  expect(unit(unit(network))).toBe(unit(network));
});

test('what is made of a network is as it would be built from those ties', () => {
  fc.assert(
    fc.property(networks, (drawn) => {
      const backwards = rebuilt(drawn, { ties: (all) => all.map((tie) => ({ ...tie, from: tie.to, to: tie.from })) });
      expect(reversed(drawn)).toEqual(backwards);
      expect(unit(drawn)).toEqual(rebuilt(drawn, { ties: (all) => all.map((tie) => ({ ...tie, strength: 1 })) }));
      expect(undirected(drawn)).toBe(undirected(drawn));
    }),
    { numRuns: 1000 },
  );
});
