import { expect, test } from 'vitest';
import { affiliationSize } from '#core/metrics/two-mode/affiliation-size';
import { lists } from '#support/lists';
import { valuesOf } from '#support/networks';

test('speaks of affiliations only, empty ones too', () => {
  const network = lists({ gov: 'a b c', '-': 'd' }, 'P1: a b c d', 'P2: b', 'P3:', 'a-b');
  expect(Object.fromEntries(valuesOf(affiliationSize, network))).toEqual({ P1: 4, P2: 1, P3: 0 });
});
