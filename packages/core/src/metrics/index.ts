// Metrics one by one: whoever imports one from here does not load the others.
export { betweenness } from './node/betweenness.ts';
export { burtConstraint } from './node/burt-constraint.ts';
export { degree } from './node/degree.ts';
export { harmonicCloseness } from './node/harmonic-closeness.ts';
export { localClustering } from './node/local-clustering.ts';
export { strength } from './node/strength.ts';
export { eiIndex } from './sector/ei-index.ts';
export { mixingMatrix } from './sector/mixing-matrix.ts';
export { connectedness } from './network/connectedness.ts';
export { degreeCentralization } from './network/degree-centralization.ts';
export { density } from './network/density.ts';
export { transitivity } from './network/transitivity.ts';
export { attendanceRate } from './two-mode/attendance-rate.ts';
