import type { Row } from '../../model/tables.ts';
import { grouped, type Rule } from './check.ts';
import { overlapping } from './overlap.ts';

const tieSelf: Rule = {
  codes: ['E-TIE-SELF'],
  find(check) {
    for (const tie of check.dataset.ties) {
      if (tie.from === tie.to) check.say('E-TIE-SELF', 'ties', tie, 'to', { value: tie.to });
    }
  },
};

const tieStrength: Rule = {
  codes: ['E-TIE-STRENGTH'],
  find(check) {
    for (const tie of check.dataset.ties) {
      if (tie.strength <= 0) check.say('E-TIE-STRENGTH', 'ties', tie, 'strength', { value: String(tie.strength) });
    }
  },
};

const tieDuplicate: Rule = {
  codes: ['W-TIE-DUPLICATE'],
  find(check) {
    const used = ofRepeatedPairs(check.dataset.ties.filter(({ altOf }) => altOf === ''));
    const bySource = used.flatMap((tie) => (tie.source.length === 0 ? [''] : tie.source).map((source) => ({ tie, source })));
    const repeated = new Set<object>();
    for (const group of grouped(bySource, ({ tie, source }) => [tie.from, tie.to, tie.kind, tie.directed, source])) {
      if (group.length === 1) continue;
      const stretches = group.map(({ tie }) => ({
        row: tie,
        start: check.boundsOf(tie).startMin,
        end: check.boundsOf(tie).endMax,
        owner: tie,
      }));
      for (const pair of overlapping(stretches)) {
        const [first, again] = check.inFileOrder('ties', pair.earlier, pair.later);
        if (!repeated.has(again))
          check.say('W-TIE-DUPLICATE', 'ties', again, 'from', { fill: { other: check.labelOf('ties', first, again) } });
        repeated.add(again);
      }
    }
  },
};

/** The ties whose two ends are those of another tie too: few in most files, and all that need a closer look. */
function ofRepeatedPairs(ties: readonly Row<'ties'>[]): readonly Row<'ties'>[] {
  const firsts = new Map<string, Map<string, Row<'ties'>>>();
  const repeated = new Set<Row<'ties'>>();
  for (const tie of ties) {
    let ofFrom = firsts.get(tie.from);
    if (ofFrom === undefined) firsts.set(tie.from, (ofFrom = new Map()));
    const first = ofFrom.get(tie.to);
    if (first === undefined) ofFrom.set(tie.to, tie);
    else repeated.add(first).add(tie);
  }
  return [...repeated];
}

const cellSmall: Rule = {
  codes: ['E-CELL-SMALL'],
  find(check) {
    const { minCell } = check.dataset.about;
    for (const tie of check.dataset.ties) {
      // The count itself is not repeated: it must not be shown either.
      if (tie.kind === 'case' && tie.count < minCell) check.say('E-CELL-SMALL', 'ties', tie, 'count', { fill: { min: minCell } });
    }
  },
};

/** Rules about ties. */
export const tieRules: readonly Rule[] = [tieSelf, tieStrength, tieDuplicate, cellSmall];
