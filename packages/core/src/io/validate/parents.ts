import { lookup } from '../../model/lookup.ts';
import { mustRead } from '../../time/dating.ts';
import { textOf } from '../row-value.ts';
import type { Rule } from './check.ts';
import { beyond } from './beyond.ts';

const circles = [
  { table: 'institutions', column: 'parent' },
  { table: 'places', column: 'parent' },
  { table: 'partnerships', column: 'programme' },
  { table: 'events', column: 'partOf' },
  { table: 'services', column: 'broader' },
] as const;

const parentCycle: Rule = {
  codes: ['E-PARENT-CYCLE'],
  find(check) {
    for (const { table, column } of circles) {
      const rows = new Map<string, { readonly id: string }>(check.dataset[table].map((row) => [row.id, row]));
      const position = new Map(check.dataset[table].map(({ id }, i) => [id, i]));
      const settled = new Set<string>();
      for (const row of check.dataset[table]) {
        const path = new Set<string>();
        let at: { readonly id: string } | undefined = row;
        while (at !== undefined && !settled.has(at.id) && !path.has(at.id)) {
          path.add(at.id);
          at = rows.get(textOf(at, column));
        }
        if (at !== undefined && path.has(at.id)) {
          const circle = [...path].slice([...path].indexOf(at.id));
          // Named at the row of the circle that comes first in the file; the others point at it and are left out with it.
          const firstId = circle.reduce((a, b) => (position.get(a)! < position.get(b)! ? a : b));
          const first = rows.get(firstId)!;
          check.say('E-PARENT-CYCLE', table, first, column, { value: first.id, fill: { cycle: [...circle, circle[0]!].join(' → ') } });
        }
        for (const id of path) settled.add(id);
      }
    }
  },
};

const parentOutside: Rule = {
  codes: ['E-PARENT-OUTSIDE', 'W-PARENT-OUTSIDE'],
  find(check) {
    const { institutions } = lookup(check.dataset);
    for (const unit of check.dataset.institutions) {
      const parent = institutions.get(unit.parent);
      if (parent === undefined || unit.time === '' || parent.time === '') continue;
      const how = beyond(mustRead(unit.id, unit.time), mustRead(parent.id, parent.time));
      if (how === 'within') continue;
      const code = how === 'surely' ? 'E-PARENT-OUTSIDE' : 'W-PARENT-OUTSIDE';
      check.say(code, 'institutions', unit, 'time', { value: unit.time, fill: { value: unit.id, parent: parent.id } });
    }
  },
};

/** Rules about what is part of what. */
export const parentRules: readonly Rule[] = [parentCycle, parentOutside];
