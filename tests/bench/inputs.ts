import { encodeGraph, encodeMatrixPairs, encodePanel, encodeTwoMode } from './binary.ts';
import { barabasiAlbert, fringe, matrixPairs, panel, plantedPartition, twoMode } from './generate.ts';

/** Every input by name, made when it is needed. */
export const inputs = {
  'ba-1k': () => encodeGraph(barabasiAlbert(1000, 5, 1007)),
  'ba-10k': () => encodeGraph(barabasiAlbert(10_000, 5, 10_007)),
  'ba-100k': () => encodeGraph(barabasiAlbert(100_000, 5, 100_007)),
  'ba-1m-ties': () => encodeGraph(barabasiAlbert(100_000, 10, 98)),
  'pp-1k': () => encodeGraph(plantedPartition(1000, 10, 10, 1011)),
  'pp-10k': () => encodeGraph(plantedPartition(10_000, 100, 10, 10_011)),
  'pp-100k': () => encodeGraph(plantedPartition(100_000, 1000, 10, 100_011)),
  'pp-1m-ties': () => encodeGraph(plantedPartition(100_000, 1000, 20, 99)),
  fringe: () => encodeGraph(fringe()),
  'two-mode': () => encodeTwoMode(twoMode()),
  panel: () => encodePanel(panel(380, 60, 20_181)),
  'panel-40': () => encodePanel(panel(40, 60, 20_181)),
  'panel-4': () => encodePanel(panel(4, 60, 20_181)),
  'panel-wide': () => encodePanel(panel(40, 60, 20_182, { smallest: 65, spread: 86, density: 0.35 })),
  'pairs-380': () => encodeMatrixPairs(tiePairs(380)),
  'pairs-38': () => encodeMatrixPairs(tiePairs(38)),
  'valued-pairs-380': () => encodeMatrixPairs(valuedPairs(380)),
  'valued-pairs-38': () => encodeMatrixPairs(valuedPairs(38)),
} as const;

const tiePairs = (count: number) => matrixPairs(count, 40, 9, (random) => (random < 0.36 ? 1 : 0));
const valuedPairs = (count: number) => matrixPairs(count, 40, 9, (random) => random);

/** Name of an input. */
export type InputName = keyof typeof inputs;
