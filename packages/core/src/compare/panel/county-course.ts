import type { Dataset } from '../../model/dataset.ts';
import type { Network } from '../../model/network.ts';
import { costOf, turnful } from './cost.ts';
import { CountyFiller } from './county-filler.ts';
import type { CountyPart } from './county-part.ts';
import { networksOf } from './networks-of.ts';
import type { Plan } from './plan.ts';
import { stepsOf } from './steps-of.ts';

/**
 * Works out what a panel holds of county c, pausing whenever others should have a turn to say how many dates are done; where it pauses
 * depends on the networks alone.
 * One network is made for each stretch of dates on which nothing begins or ends, and what it gives is copied to the rest of them.
 */
export function* countyCourse(dataset: Dataset, plan: Plan, c: number): Generator<number, CountyPart, undefined> {
  const { dates, columns } = plan;
  const filler = new CountyFiller(dataset, plan, c);
  const { turns, on } = networksOf(dataset, plan, plan.counties[c] ?? undefined);
  let before: Network | null = null;
  let network: Network | null = null;
  let spent = 0;
  for (let d = 0; d < dates.length; d++) {
    const isTurn = turns[d] === 1;
    if (isTurn) network = on(d);
    const cost = costOf(columns, network, isTurn);
    if (cost < turnful || network === null) {
      filler.fill(d, before, network, isTurn, 0, columns.length);
      spent += cost;
    } else {
      for (let m = 0; m < columns.length; m++) {
        for (const step of isTurn ? stepsOf(columns[m]!, network) : []) {
          while (step.done < step.slices) {
            step.advance();
            yield d;
          }
        }
        filler.fill(d, before, network, isTurn, m, m + 1);
        yield d;
      }
    }
    before = network;
    if (spent >= turnful) {
      yield d;
      spent = 0;
    }
  }
  return filler.part();
}
