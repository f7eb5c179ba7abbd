import type { Network } from '../model/network.ts';
import type { Reading } from '../model/reading.ts';
import type { Statistic } from './statistic.ts';

/** The reading of a statistic; undefined, not missing, where its subject is not in the network. */
export function observedReading({ metric, parameters, subject, reading }: Statistic, network: Network): Reading {
  return (
    reading(network) ?? {
      metric: metric.id,
      parameters,
      subject,
      value: NaN,
      status: 'undefined',
      why: {
        code: 'nothing-observed',
        pl: 'tej instytucji lub grupy nie ma w sieci',
        en: 'the institution or group is not in the network',
      },
    }
  );
}
