import { grouped, mayOverlap, type Rule } from './check.ts';
import { shareSource } from './share-source.ts';

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
    const used = check.dataset.ties.filter(({ altOf }) => altOf === '');
    for (const ties of grouped(used, ({ from, to, kind, directed }) => [from, to, kind, directed])) {
      ties.forEach((tie, i) => {
        const earlier = ties.slice(0, i).find((other) => shareSource(tie, other) && mayOverlap(check.boundsOf(tie), check.boundsOf(other)));
        if (earlier !== undefined) check.say('W-TIE-DUPLICATE', 'ties', tie, 'from', { fill: { other: check.labelOf('ties', earlier) } });
      });
    }
  },
};

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
