import { expect, test } from 'vitest';
import { networkAt } from '#core/graph/network-at';
import { dataset } from '#support/dataset';
import { tiesOf } from '#support/ties';

const people = ['mops', 'pcpr', 'pup', 'szkola'];
const county = dataset({
  institutions: people.map((id) => ({ id, area: id === 'szkola' ? 'EDU' : 'SOC' })),
  partnerships: [
    { id: 'team', kind: 'team', time: '2019-10-23/2020-10-22' },
    { id: 'pact', kind: 'agreement', time: '2020/2021' },
  ],
  memberships: [
    { partnership: 'team', institution: 'mops', role: 'leader', time: '2019-10-23/2020-10-22' },
    { partnership: 'team', institution: 'pcpr', time: '2019-10-23/2020-10-22' },
    { partnership: 'team', institution: 'pup', time: '2019-10-23/2020-10-22' },
    { partnership: 'team', institution: 'szkola', role: 'host', time: '2019-10-23/2020-10-22' },
    { partnership: 'pact', institution: 'mops', role: 'party', time: '2020/2021' },
    { partnership: 'pact', institution: 'pcpr', role: 'party', time: '2020/2021' },
  ],
});

test('a two-mode network ties each member to the hub of its partnership', () => {
  const network = networkAt(county, { date: '2019-10-23' });
  expect(network.nodes).toEqual(['mops', 'pcpr', 'pup', 'team']);
  expect(tiesOf(network)).toEqual(['mops-team 1', 'pcpr-team 1', 'pup-team 1']);
});
