import { lookup } from '../../model/lookup.ts';
import { mustRead } from '../../time/dating.ts';
import { beyond } from './beyond.ts';
import { grouped, type Rule } from './check.ts';
import { overlapping } from './overlap.ts';

const memberOutside: Rule = {
  codes: ['E-MEMBER-OUTSIDE', 'W-MEMBER-OUTSIDE'],
  find(check) {
    const { institutions, partnerships } = lookup(check.dataset);
    for (const membership of check.dataset.memberships) {
      if (membership.time === '' || membership.altOf !== '') continue;
      const time = mustRead(membership.id, membership.time);
      for (const container of [partnerships.get(membership.partnership), institutions.get(membership.institution)]) {
        if (container === undefined || container.time === '') continue;
        const how = beyond(time, mustRead(container.id, container.time));
        if (how === 'within') continue;
        check.say(how === 'surely' ? 'E-MEMBER-OUTSIDE' : 'W-MEMBER-OUTSIDE', 'memberships', membership, 'time', {
          value: membership.time,
          fill: { time: membership.time, value: container.id, other: container.time },
        });
      }
    }
  },
};

const spellOverlap: Rule = {
  codes: ['E-SPELL-OVERLAP'],
  find(check) {
    const used = check.dataset.memberships.filter(({ altOf }) => altOf === '');
    const bySource = used.flatMap((spell) => (spell.source.length === 0 ? [''] : spell.source).map((source) => ({ spell, source })));
    const joined = new Set<object>();
    for (const group of grouped(bySource, ({ spell, source }) => [spell.partnership, spell.institution, spell.role, source])) {
      if (group.length === 1) continue;
      const stretches = group.map(({ spell }) => ({
        row: spell,
        start: check.boundsOf(spell).startMax,
        end: check.boundsOf(spell).endMin,
        owner: spell,
      }));
      for (const pair of overlapping(stretches)) {
        const [first, again] = check.inFileOrder('memberships', pair.earlier, pair.later);
        if (joined.has(again)) continue;
        joined.add(again);
        check.say('E-SPELL-OVERLAP', 'memberships', again, 'time', {
          value: again.time,
          fill: { other: check.labelOf('memberships', first, again) },
        });
      }
    }
  },
};

const fromAttendance: Rule = {
  codes: ['E-MEMBER-FROM-ATTENDANCE'],
  find(check) {
    if (check.dataset.about.attendanceIsMembership) return;
    for (const membership of check.dataset.memberships) {
      if (membership.basis === 'attended') check.say('E-MEMBER-FROM-ATTENDANCE', 'memberships', membership, 'basis', { value: 'attended' });
    }
  },
};

/** Rules about who belongs to what. */
export const membershipRules: readonly Rule[] = [memberOutside, spellOverlap, fromAttendance];
