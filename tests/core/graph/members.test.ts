import { describe, expect, test } from 'vitest';
import { networkAt } from '#core/graph/making/network-at';
import type { Facts } from '#core/graph/making/window';
import { lodzkie, lodzkieWithProjectEnd } from '#support/lodzkie';

const days = ['2013-11-27', '2018-08-08', '2019-10-23', '2020-06-30', '2021-10-28', '2022-06-30'];

describe('named core members of a county, certain and possible', () => {
  test.each([
    ['1014', 'evidence-only', '0/0 0/0 17/17 0/17 0/17 0/17'],
    ['1014', 'last-evidence', '0/0 0/0 17/17 0/0 0/0 0/0'],
    ['1014', 'months:12', '0/0 0/0 17/17 17/17 0/0 0/0'],
    ['1014', 'project-end', '0/0 0/0 17/17 17/17 17/17 0/0'],
    ['1016', 'evidence-only', '3/3 3/5 0/5 0/5 0/5 0/5'],
    ['1016', 'last-evidence', '3/3 3/3 0/0 0/0 0/0 0/0'],
    ['1016', 'months:12', '3/3 3/3 0/0 0/0 0/0 0/0'],
    ['1016', 'project-end', '3/3 3/5 3/5 3/5 3/5 0/3'],
    ['1019', 'evidence-only', '0/0 0/0 0/0 0/0 0/0 0/0'],
    ['1019', 'project-end', '0/0 0/0 0/0 0/0 0/0 0/0'],
    ['1062', 'evidence-only', '0/0 0/0 0/0 0/0 0/0 0/0'],
    ['1062', 'months:12', '0/0 0/0 0/0 0/0 0/0 0/0'],
  ])('%s under %s', (county, policy, expected) => {
    const data = policy === 'project-end' ? lodzkieWithProjectEnd : lodzkie;
    const membersOn = (date: string, facts: Facts) => {
      const { modes } = networkAt(data, { county, policy, date, facts });
      return modes?.filter((mode) => mode === 0).length;
    };
    expect(days.map((date) => `${membersOn(date, 'certain')}/${membersOn(date, 'possible')}`).join(' ')).toBe(expected);
  });
});
