import { eachWithChance } from '../graph/random/each-with-chance.ts';
import type { NullModel } from '../graph/random/null-model.ts';
import { sameDegrees } from '../graph/random/same-degrees.ts';
import { sameDyads } from '../graph/random/same-dyads.ts';
import { sameTies } from '../graph/random/same-ties.ts';
import type { MetricRequest } from '../metrics/request.ts';
import type { Network } from '../model/network.ts';
import type { Reason, Subject } from '../model/reading.ts';
import { checkReplicates, type ReplicateOptions } from './dense/replicate-options.ts';
import type { NullResult } from './null-result.ts';
import { replicated, replicatedAsync, type Replicates, type WatchOptions } from './replicated.ts';
import { statisticOf } from './statistic.ts';
import { underModel } from './under-model.ts';

/**
 * What random networks have in common with the observed one beside its institutions: nothing more (`size`: each tie is there or not with equal
 * chance), on average its density (`density`), the number of ties (`ties`), of pairs tied both ways and one way (`dyad-census`), of ties at every
 * institution, out and in (`degrees`).
 */
export type CugCondition = 'size' | 'density' | 'ties' | 'dyad-census' | 'degrees';

/** How a conditional uniform graph test is made. */
export interface CugOptions extends ReplicateOptions {
  /** A metric read off one network. */
  readonly metric: MetricRequest;
  /** The institution, group or pair meant, where the metric has many values. */
  readonly subject?: Subject | undefined;
  /** Default `ties`. */
  readonly condition?: CugCondition | undefined;
}

/** An observed value among those of random networks; `null` names the condition. */
export interface CugResult extends NullResult {
  /** `projected`: the ties come from lists, with which this test does not reckon. */
  readonly caution?: Reason;
}

/**
 * Is a value extraordinary for a network of this size, this many ties, these degrees? Conditional uniform graph test (Anderson, Butts & Carley
 * 1999): the value among those of networks on the same institutions whose ties are drawn at random under a condition. Groups stay with their
 * institutions; strengths, where the metric reads them, are dealt anew to the ties. If there are at most 10,000 such networks, all are counted.
 *
 * @throws TypeError for a two-mode network (`curveballTest` is for those), a condition that is none, and as `statisticOf` for the metric.
 */
export function cugTest(network: Network, options: CugOptions): CugResult {
  return replicated(prepare(network, options));
}

/** What `cugTest` gives, bit for bit, in slices. @throws The reason of `signal` within one slice, else as `cugTest`. */
export async function cugTestAsync(network: Network, { signal, progress, ...options }: CugOptions & WatchOptions): Promise<CugResult> {
  return replicatedAsync(prepare(network, options), { signal, progress });
}

function prepare(
  network: Network,
  { metric, subject = null, condition = 'ties', replicates = 1000, seed = 1 }: CugOptions,
): Replicates<CugResult> {
  checkReplicates(replicates, seed);
  if (network.modes !== null) throw new TypeError('cugTest needs a one-mode network, not one made as two-mode: use curveballTest');
  const statistic = statisticOf(metric, subject);
  const model = modelOf(network, condition);
  const seen = (one: Network): Network => one;
  const test = underModel({ network, model, null: condition, statistic, seen, n: network.nodes.length, replicates, seed });
  const isProjected = network.made.mode !== 'direct' && network.made.affiliations > 0;
  return { ...test, result: (values) => ({ ...test.result(values), ...(isProjected ? { caution: projected } : {}) }) };
}

function modelOf(network: Network, condition: CugCondition): NullModel {
  switch (condition) {
    case 'size':
      return eachWithChance(network, 0.5);
    case 'density':
      return eachWithChance(network, densityOf(network));
    case 'ties':
      return sameTies(network);
    case 'dyad-census':
      return sameDyads(network);
    case 'degrees':
      return sameDegrees(network);
    default:
      throw new TypeError(`condition is one of size, density, ties, dyad-census, degrees, not ${JSON.stringify(condition)}`);
  }
}

/** 0 for a single node, between which and others there is nothing to draw. */
function densityOf({ nodes, targets }: Network): number {
  return targets.length === 0 ? 0 : targets.length / (nodes.length * (nodes.length - 1));
}

const projected: Reason = {
  code: 'projected',
  pl: 'powiązania wzięto z list, które same zamykają trójkąty: właściwym tłem są listy ułożone losowo (curveballTest)',
  en: 'the ties come from lists, which close triangles by themselves: the right background is lists drawn at random (curveballTest)',
};
