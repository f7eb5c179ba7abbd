import { coreRoles } from '../../model/codes.ts';
import { countiesOf } from '../../model/county.ts';
import { lookup } from '../../model/lookup.ts';
import { isCounted, isUsed } from '../../model/standing.ts';
import type { Row } from '../../model/tables.ts';
import { isoOf, isWritable } from '../../time/day.ts';
import type { Check, Rule } from './check.ts';
import { hasCounties } from './institutions.ts';
import { overlapping } from './overlap.ts';

/** Actual memberships in use, in core roles, by partnership. */
function coreMembers({ dataset }: Check): ReadonlyMap<string, readonly Row<'memberships'>[]> {
  const members = new Map<string, Row<'memberships'>[]>();
  for (const row of dataset.memberships) {
    if (row.altOf !== '' || row.status !== 'actual' || !coreRoles.has(row.role)) continue;
    const known = members.get(row.partnership);
    if (known === undefined) members.set(row.partnership, [row]);
    else known.push(row);
  }
  return members;
}

const membersUnnamed: Rule = {
  codes: ['W-MEMBERS-UNNAMED'],
  find(check) {
    if (!check.given('memberships')) return;
    const members = coreMembers(check);
    const { institutions } = lookup(check.dataset);
    for (const partnership of check.dataset.partnerships) {
      if (partnership.kind === 'programme' || !isUsed(partnership)) continue;
      const named = (members.get(partnership.id) ?? []).some(({ institution }) => isCounted(institutions.get(institution)));
      if (!named) check.say('W-MEMBERS-UNNAMED', 'partnerships', partnership, 'id', { value: partnership.id });
    }
  },
};

const agreementParties: Rule = {
  codes: ['E-AGREEMENT-PARTIES'],
  find(check) {
    if (!check.given('memberships')) return;
    const members = coreMembers(check);
    for (const partnership of check.dataset.partnerships) {
      if (partnership.kind !== 'agreement' || partnership.status !== 'actual' || partnership.altOf !== '') continue;
      const parties = new Set((members.get(partnership.id) ?? []).map(({ institution }) => institution));
      if (parties.size < 2) check.say('E-AGREEMENT-PARTIES', 'partnerships', partnership, 'id', { value: partnership.id });
    }
  },
};

const noPlace: Rule = {
  codes: ['W-PARTNERSHIP-NO-PLACE', 'W-PARTNERSHIP-NO-COUNTY'],
  find(check) {
    if (!hasCounties(check)) return;
    for (const partnership of check.dataset.partnerships) {
      if (partnership.places.length > 0) continue;
      const counties = countiesOf(check.dataset, 'partnerships', partnership);
      const code = counties.length === 0 ? 'W-PARTNERSHIP-NO-COUNTY' : 'W-PARTNERSHIP-NO-PLACE';
      check.say(code, 'partnerships', partnership, 'places', { fill: { value: partnership.id, county: counties.join(', ') } });
    }
  },
};

const leaderMany: Rule = {
  codes: ['W-LEADER-MANY'],
  find(check) {
    const members = coreMembers(check);
    for (const partnership of check.dataset.partnerships) {
      if (partnership.governance === 'shared' || !isUsed(partnership)) continue;
      const day = dayOfTwoLeaders(
        check,
        (members.get(partnership.id) ?? []).filter(({ role }) => role === 'leader'),
      );
      if (day === null) continue;
      const text = isWritable(day) ? isoOf(day) : { pl: 'dowolnym', en: 'any day' };
      check.say('W-LEADER-MANY', 'partnerships', partnership, 'governance', { fill: { partnership: partnership.id, day: text } });
    }
  },
};

/** First day that two different bodies certainly led on; -Infinity where nothing is dated; null if there is none. */
function dayOfTwoLeaders(check: Check, leaders: readonly Row<'memberships'>[]): number | null {
  const stretches = leaders.map((row) => ({
    row,
    start: check.boundsOf(row).startMax,
    end: check.boundsOf(row).endMin,
    owner: row.institution,
  }));
  return overlapping(stretches)[0]?.day ?? null;
}

/** Rules about partnerships as a whole. */
export const partnershipRules: readonly Rule[] = [membersUnnamed, agreementParties, noPlace, leaderMany];
