import { qapTest } from '../../../packages/core/src/inference/qap-test.ts';
import { decodeMatrixPairs } from '../binary.ts';
import type { Check, Ours, Workload } from '../workload.ts';

const replicates = 1000;

/** Of each pair of matrices the correlation and its p-value. */
function ours(bytes: Uint8Array): Ours {
  const { n, count, values } = decodeMatrixPairs(bytes);
  const matrix = (at: number): Float64Array => values.subarray(at * n * n, (at + 1) * n * n);
  const correlations = new Float64Array(count);
  const shares = new Float64Array(count);
  return {
    begin: () => () => {
      for (let k = 0; k < count; k++) {
        const { observed, pHigh } = qapTest(matrix(2 * k), matrix(2 * k + 1), { directed: false, replicates });
        correlations[k] = observed.value;
        // Ours counts the observed arrangement among the others.
        shares[k] = Math.round(pHigh * (replicates + 1) - 1) / replicates;
      }
    },
    columns: () =>
      new Map([
        ['correlation', correlations],
        ['share', shares],
      ]),
  };
}

const sum = (value: number): Check => ({ column: 'correlation', of: 'sum', value });

const common = {
  ours,
  task: 'qap',
  // Of a correlation of 0.1: 1e-12.
  tolerance: 1e-11,
  shares: { share: replicates },
  quick: false,
  note: 'the correlation over 780 pairs, and the share of 1,000 random arrangements with one as high, which differs by chance alone',
} as const;

/** Graph correlation under node permutation (QAP): 1,000 arrangements of matrices of 40 institutions. sna takes half a second a county. */
export const w9: readonly Workload[] = [
  {
    ...common,
    id: 'W9-ties',
    title: 'QAP, 380 counties, ties',
    input: 'pairs-380',
    peers: ['numpy'],
    checks: [sum(1.0533266608252922)],
  },
  {
    ...common,
    id: 'W9-valued',
    title: 'QAP, 380 counties, valued',
    input: 'valued-pairs-380',
    peers: ['numpy'],
    checks: [sum(0.36374947404428815)],
  },
  {
    ...common,
    id: 'W9-38-ties',
    title: 'QAP, 38 counties, ties',
    input: 'pairs-38',
    peers: ['sna', 'numpy'],
    checks: [sum(-0.08266058980681973)],
    goal: { peer: 'sna', ratio: 200 },
  },
  {
    ...common,
    id: 'W9-38-valued',
    title: 'QAP, 38 counties, valued',
    input: 'valued-pairs-38',
    peers: ['sna', 'numpy'],
    checks: [sum(-0.0047501478684281225)],
  },
];
