import type { Dataset } from '../../model/dataset.ts';
import type { Network } from '../../model/network.ts';
import { checked, type NetworkOptions } from './network-options.ts';
import { networkWhere } from './network-where.ts';
import { recordsOf } from './records.ts';
import { isOn } from './window.ts';

/**
 * The network of a day. Its institutions are those present in the affiliations asked for and the ends of the rows of `ties` that count; in a data set without
 * memberships and participations, whose mode is `direct`, all that exist on the day. A network with rows of `ties` is directed if any that counts is; then a tie
 * without direction stands both ways. Two-mode networks and those of lists alone have no direction.
 *
 * @throws TypeError naming argument and value: a day, county, affiliation, kind, role, policy or choice that is none.
 */
export function networkAt(dataset: Dataset, options: NetworkOptions): Network {
  const asked = checked(dataset, options);
  const { day, facts } = asked;
  return networkWhere(dataset, recordsOf(dataset, asked.policy, asked.county), asked, ({ window }) => isOn(window, day, facts));
}
