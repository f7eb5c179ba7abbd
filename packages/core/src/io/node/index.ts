export { openDataset } from './open-dataset.ts';
export { writeDataset } from './write-dataset.ts';
