import { expect, test } from 'vitest';
import { initialState } from '#explorer/state/initial';
import { sceneOf } from '#explorer/state/scene-of';
import { dataset } from '#support/dataset';

test('two tables without dates and places are a picture too: everything at once, and no day in the sentence', () => {
  const simple = dataset(
    {
      institutions: [
        { id: 'mops', name: 'MOPS' },
        { id: 'pcpr', name: 'PCPR' },
        { id: 'pup', name: 'PUP' },
        { id: 'sąd', name: 'Sąd' },
      ],
      ties: [
        { from: 'mops', to: 'pcpr', kind: 'info' },
        { from: 'mops', to: 'pup', kind: 'refer' },
      ],
    },
    { title: 'Nasza ankieta' },
  );
  const scene = sceneOf(simple, initialState(simple, { lang: 'pl' }));
  expect(scene.sentence).toBe('Nasza ankieta: 4 instytucje (obszar nieustalony: 4).');
  expect(scene.nodes.map(({ id, presence }) => [id, presence])).toEqual([
    ['mops', 'in'],
    ['pcpr', 'in'],
    ['pup', 'in'],
    ['sąd', 'in'],
  ]);
  expect(scene.links.map(({ kind, shape }) => [kind, shape])).toEqual([
    ['tie', 'line'],
    ['tie', 'line'],
  ]);
});

test('an agreement of two is a line, of three a hub, and several agreements make a thicker line', () => {
  const party = (partnership: string, institution: string) => ({ partnership, institution, role: 'party' });
  const agreed = dataset({
    places: [{ id: 'pow', name: 'powiat testowy', kind: 'powiat', teryt: '0001' }],
    institutions: ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase(), place: 'pow', area: 'SOC' })),
    partnerships: ['p1', 'p2', 'p3'].map((id) => ({ id, kind: 'agreement', name: id, places: ['pow'] })),
    memberships: [
      party('p1', 'a'),
      party('p1', 'b'),
      party('p2', 'b'),
      party('p2', 'a'),
      party('p3', 'a'),
      party('p3', 'b'),
      party('p3', 'c'),
    ],
  });
  const { nodes, links } = sceneOf(agreed, initialState(agreed));
  expect(nodes.filter(({ kind }) => kind === 'hub').map(({ id, hub }) => [id, hub])).toEqual([['p3', 'agreement']]);
  expect(links.filter(({ to }) => to !== 'p3').map(({ from, to, width }) => [from, to, width])).toEqual([['a', 'b', 2.5]]);
});

test('an empty data set is an empty scene, not a fault', () => {
  const empty = dataset({});
  const scene = sceneOf(empty, initialState(empty, { lang: 'pl' }));
  expect([scene.nodes, scene.groups, scene.notices.map(({ id }) => id)]).toEqual([[], [], ['nothing']]);
});
