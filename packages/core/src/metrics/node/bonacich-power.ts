import { type Attenuation, type Powers, powers, powersSteps } from '../../graph/spectrum/powers.ts';
import type { Parameters } from '../../model/reading.ts';
import type { Text } from '../../model/text.ts';
import type { Condition, NodeMetric } from '../metric.ts';
import { direction, weighted } from '../parameter.ts';

export const bonacichPower: NodeMetric = {
  id: 'bonacich-power',
  level: 'node',
  label: { pl: 'Siła Bonacicha', en: 'Bonacich power' },
  definition: {
    pl: 'Siła z powiązań z silnymi, a przy ujemnym β z powiązań ze słabymi, którzy nie mają innych partnerów.',
    en: 'Power from ties to the powerful or, where β is negative, to the weak who have no other partners.',
  },
  source: { cite: 'Bonacich 1987', doi: '10.1086/228631' },
  formula: '(I − βA)⁻¹A1, scaled to Σx² = n',
  parameters: [
    {
      kind: 'number',
      id: 'beta',
      label: { pl: 'waga partnerów partnerów (β)', en: 'how much partners’ partners count (β)' },
      minimum: -1000,
      maximum: 1000,
      integer: false,
      default: 'auto',
      auto: { pl: 'połowa odwrotności największej wartości własnej', en: 'half of one over the largest eigenvalue' },
      // Where terms of either sign cancel, small values hold fewer digits than laws ask for.
      samples: [],
    },
    direction('out', 'in', 'all'),
    weighted,
  ],
  range: [-Infinity, Infinity],
  undefinedWhen: [
    lacking('ties', 'no-ties', { pl: 'brak powiązań', en: 'no ties' }),
    lacking('root', 'eigenvalue-zero', {
      pl: 'brak cyklu strzałek, więc β trzeba podać',
      en: 'no cycle of arcs, so that β has to be given',
    }),
    lacking('end', 'not-converged', {
      pl: 'iteracja nie zbiegła się w dozwolonej liczbie kroków',
      en: 'the iteration did not settle in as many steps as are allowed',
    }),
    lacking('inverse', 'singular', {
      pl: 'przy tym β układ równań nie ma jednego rozwiązania',
      en: 'with this β the equations have no single solution',
    }),
    lacking('size', 'too-costly', { pl: 'zbyt wiele instytucji dla tak dużego β', en: 'too many institutions for so large a β' }),
  ],
  uses: { strength: 'as-strength', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n³',
  reference: [
    { tool: 'igraph (R)', call: 'power_centrality(g, exponent = beta)' },
    { tool: 'sna', call: 'bonpow(A, exponent = beta)' },
  ],

  steps: (network, parameters) => powersSteps(network, betaOf(parameters)),
  compute: (network, parameters = {}) => powers(network, betaOf(parameters)).values.slice(),
};

function lacking(missing: Powers['missing'], code: string, why: Text): Condition {
  return { code, why, when: (network, _, parameters) => powers(network, betaOf(parameters)).missing === missing };
}

function betaOf({ beta = 'auto' }: Parameters): Attenuation {
  return typeof beta === 'number' ? beta : 'auto';
}
