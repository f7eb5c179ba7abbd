import { lookup } from '../../model/lookup.ts';
import { mustRead } from '../../time/dating.ts';
import { beyond } from './beyond.ts';
import { grouped, surelyOverlap, type Rule } from './check.ts';
import { shareSource } from './share-source.ts';

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
    for (const spells of grouped(used, ({ partnership, institution, role }) => [partnership, institution, role])) {
      spells.forEach((spell, i) => {
        const earlier = spells
          .slice(0, i)
          .find((other) => shareSource(spell, other) && surelyOverlap(check.boundsOf(spell), check.boundsOf(other)));
        if (earlier === undefined) return;
        check.say('E-SPELL-OVERLAP', 'memberships', spell, 'time', {
          value: spell.time,
          fill: { other: check.labelOf('memberships', earlier) },
        });
      });
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
