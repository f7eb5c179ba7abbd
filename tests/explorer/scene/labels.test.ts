import { expect, test } from 'vitest';
import { sceneFor } from '#support/lodzkie-scenes';

const phone = { width: 320, height: 404 };

function textOf(wishes: Parameters<typeof sceneFor>[0], node: string): string {
  return sceneFor(wishes)
    .labels.filter((label) => label.node === node)
    .map(({ text }) => text)
    .join(' ');
}

test('on a phone the name of the town goes without saying, and the leader is named', () => {
  expect(textOf({ county: '1014', date: '2019-10-23', box: phone }, 'mops-si')).toMatch(/^(PS )?MOPS$/);
  const towns = sceneFor({ county: '1014', date: '2019-10-23', box: phone }).labels.filter(({ text }) => /\bSieradz$/.test(text));
  expect(towns).toEqual([]);
});

test('in a wide drawing names are written in full', () => {
  expect(textOf({ county: '1014', date: '2019-10-23' }, 'mops-si')).toBe('MOPS Sieradz');
});

test.each([
  ['1014', '2019-10-23'],
  ['1016', '2019-09-23'],
  ['1019', '2019-09-26'],
])('on a phone every institution of county %s on %s has a label, and every label lies in the box', (county, date) => {
  const { nodes, labels } = sceneFor({ county, date, box: phone });
  const named = new Set(labels.map(({ node }) => node));
  expect(nodes.filter(({ id, kind }) => kind === 'institution' && !named.has(id)).map(({ id }) => id)).toEqual([]);
  expect(labels.every(({ y }) => y > 0 && y < phone.height)).toBe(true);
});
