import { defineSplot } from './define-splot.ts';

// In Node, where pages are rendered ahead of time, there is no registry and nothing to do.
if (typeof customElements !== 'undefined') defineSplot();
