import { expect, test } from 'vitest';
import { eachWithChance } from '#core/graph/random/each-with-chance';
import type { NullModel } from '#core/graph/random/null-model';
import { sameDegrees } from '#core/graph/random/same-degrees';
import { sameDyads } from '#core/graph/random/same-dyads';
import { sameTies } from '#core/graph/random/same-ties';
import { statisticOf } from '#core/inference/statistic';
import { underModel } from '#core/inference/under-model';
import type { Network } from '#core/model/network';
import { sketch } from '#support/sketch';

const models: readonly (readonly [string, (network: Network) => NullModel])[] = [
  ['as many ties', sameTies],
  ['the same degrees', sameDegrees],
  ['the same dyads', sameDyads],
  ['each tie with a chance', (network) => eachWithChance(network, 0.4)],
];

test.each(models)('a replicate drawn alone is what it is among others: %s', (_, modelOf) => {
  const network = sketch({ gov: 'a b c d e f' }, 'a>b*2 b>c*5 c>a*0.5 d>e e>f*7 f>a b>a');
  const test = (): ReturnType<typeof underModel> =>
    underModel({
      network,
      model: modelOf(network),
      null: 'any',
      statistic: statisticOf('strength', 'a'),
      seen: (one) => one,
      n: 6,
      replicates: 9,
      seed: 5,
    });
  const together = new Float64Array(9);
  const { step } = test();
  for (let replicate = 0; replicate < 9; replicate++) step(replicate, together, replicate);
  const alone = new Float64Array(9);
  for (let replicate = 8; replicate >= 0; replicate--) test().step(replicate, alone, replicate);
  expect(alone).toEqual(together);
  expect(new Set(together).size).toBeGreaterThan(3);
});
