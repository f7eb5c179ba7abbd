export { defineSplot } from './define-splot.ts';
export { SplotExplorer } from './splot-explorer.ts';
