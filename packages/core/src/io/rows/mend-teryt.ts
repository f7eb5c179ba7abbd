import { textOf } from '../row-value.ts';
import { report, type Assembly } from './assembly.ts';

// Voivodeships whose code begins with a zero; no other code can have lost one.
const zeroVoivodeships: ReadonlySet<string> = new Set(['02', '04', '06', '08']);

/** TERYT codes that a spreadsheet took for numbers get their leading zero back; each is named. */
export function mendTeryt(assembly: Assembly): void {
  for (const draft of assembly.drafts.get('places') ?? []) {
    const value = textOf(draft.row, 'teryt').trim();
    const fixed = `0${value}`;
    draft.row['teryt'] = value;
    if (!/^(?:\d|\d{3}|\d{6})$/.test(value) || !zeroVoivodeships.has(fixed.slice(0, 2))) continue;
    draft.row['teryt'] = fixed;
    report(assembly, 'W-TERYT-ZERO', draft, 'teryt', { value, fill: { fixed } });
  }
}
