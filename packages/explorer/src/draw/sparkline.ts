import { html, svg, type TemplateResult } from 'lit';
import { px } from './svg/number.ts';

/** A line through one value per change state, broken where the institution is absent; a lone value is a dot. Text beside it says the same. */
export function sparkline(values: readonly (number | null)[], width = 72, height = 20): TemplateResult {
  const known = values.filter((value) => value !== null);
  const top = Math.max(1, ...known);
  // What never changed runs through the middle: nothing to rise above.
  const isFlat = known.every((value) => value === known[0]);
  const y = (value: number) => (isFlat ? height / 2 : height - 3 - (value / top) * (height - 6));
  const step = values.length > 1 ? (width - 6) / (values.length - 1) : 0;
  const points = values.map((value, i) => (value === null ? null : { x: 3 + i * step, y: y(value) }));
  const path = points
    .map((point, i) => (point === null ? '' : `${points[i - 1] == null ? 'M' : 'L'}${px(point.x)} ${px(point.y)}`))
    .join('');
  const end = points.at(-1);
  return html`<svg class="spark" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" stroke-linecap="round" aria-hidden="true">
    <path d=${path}></path>
    ${end == null ? '' : svg`<circle cx=${px(end.x)} cy=${px(end.y)} r="2" fill="currentColor" stroke="none"></circle>`}
  </svg>`;
}
