import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNetwork } from '#core/graph/making/build';
import { project } from '#core/graph/making/project';
import { tiesOf } from '#support/ties';

/** A two-mode network from one line per affiliation: `e1: a b c`. */
function lists(...lines: readonly string[]) {
  const present = lines
    .map((line) => line.split(/:? +/))
    .map(([hub = '', ...members]) => ({ hub, members: members.filter((id) => id !== '') }));
  const attributes = { label: '', sector: '', area: '', tier: '' };
  const institutions = [...new Set(present.flatMap(({ members }) => members))];
  return buildNetwork({
    nodes: [
      ...institutions.map((id) => ({ id, group: id.toUpperCase(), attributes })),
      ...present.map(({ hub }) => ({ id: hub, group: null, affiliation: true, attributes })),
    ],
    ties: present.flatMap(({ hub, members }) => members.map((from) => ({ from, to: hub, strength: 1 }))),
    directed: false,
    twoMode: true,
    facet: 'area',
    made: { mode: 'two-mode', affiliations: 0, symmetricBySource: false },
  });
}

const county = lists('e1: a b c', 'e2: a b', 'e3: d', 'e4: c d e f');

describe('institutions that share affiliations', () => {
  test('count them', () => {
    const network = project(county);
    expect(network.nodes).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(tiesOf(network)).toEqual(['a-b 2', 'a-c 1', 'b-c 1', 'c-d 1', 'c-e 1', 'c-f 1', 'd-e 1', 'd-f 1', 'e-f 1']);
    expect(network.made).toEqual({ mode: 'clique', affiliations: 3, merged: 0, loops: 0, symmetricBySource: false });
  });

  test('share each with its size in mind: strengths sum to the affiliations with company', () => {
    const { nodes, offsets, strengths } = project(county, { strength: 'newman' });
    const sums = nodes.map((_, i) => strengths.subarray(offsets[i], offsets[i + 1]).reduce((sum, strength) => sum + strength, 0));
    expect(sums.map((sum) => Number(sum.toFixed(12)))).toEqual([2, 2, 2, 1, 1, 1]);
  });

  test('are as close as the share of affiliations they have in common', () => {
    expect(tiesOf(project(county, { strength: 'jaccard' }))).toEqual([
      'a-b 1',
      'a-c 0.3333333333333333',
      'b-c 0.3333333333333333',
      'c-d 0.3333333333333333',
      'c-e 0.5',
      'c-f 0.5',
      'd-e 0.5',
      'd-f 0.5',
      'e-f 1',
    ]);
  });

  test('keep their groups; those without company stay untied', () => {
    const network = project(lists('e1: a', 'e2: b c'));
    expect(network.groupNames).toEqual(['A', 'B', 'C']);
    expect(tiesOf(network)).toEqual(['b-c 1']);
    expect(network.nodes).toEqual(['a', 'b', 'c']);
  });
});

test('affiliations are tied by the institutions they share', () => {
  const network = project(county, { onto: 'affiliations' });
  expect(network.nodes).toEqual(['e1', 'e2', 'e3', 'e4']);
  expect(tiesOf(network)).toEqual(['e1-e2 2', 'e1-e4 1', 'e3-e4 1']);
  expect(network.groupNames).toEqual([]);
});

test('nothing projects to nothing', () => {
  expect(project(lists()).nodes).toEqual([]);
  expect(project(lists('e1: '), { onto: 'affiliations' }).nodes).toEqual(['e1']);
});

test('a projection is the product of the table of presences with itself', () => {
  const table = fc.array(fc.subarray(['a', 'b', 'c', 'd', 'e', 'f', 'g']), { maxLength: 6 });
  fc.assert(
    fc.property(table, (members) => {
      const { nodes, offsets, targets, strengths } = project(lists(...members.map((present, e) => `x${e}: ${present.join(' ')}`)));
      const expected = nodes.map((i) =>
        nodes.map((j) => (i === j ? 0 : members.filter((list) => list.includes(i) && list.includes(j)).length)),
      );
      const found = nodes.map(() => nodes.map(() => 0));
      for (const i of nodes.keys()) for (let k = offsets[i]!; k < offsets[i + 1]!; k++) found[i]![targets[k]!] = strengths[k]!;
      expect(found).toEqual(expected);
    }),
  );
});

test('a one-mode network and a wrong option are refused', () => {
  expect(() => project(project(county))).toThrow(/project needs a two-mode network, not one made as clique/);
  expect(() => project(county, { onto: 'hubs' as never })).toThrow(/onto is institutions or affiliations, not hubs/);
  expect(() => project(county, { strength: 'sum' as never })).toThrow(/strength is count, newman or jaccard, not sum/);
});
