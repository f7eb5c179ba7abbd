import { buildNetwork, type TieInput } from '#core/graph/making/build';
import type { Network } from '#core/model/network';

/**
 * A two-mode network: group -> institutions (`?` unknown, `-` no facet at all), then a line for each affiliation, `e1: a b c`. A line `a-b`
 * ties two institutions.
 */
export function lists(members: Readonly<Record<string, string>>, ...lines: readonly string[]): Network {
  const attributes = { label: '', sector: '', area: '', tier: '' };
  const affiliations = lines.filter((line) => line.includes(':')).map((line) => line.split(/: */));
  const recorded = lines.filter((line) => !line.includes(':')).map((line) => line.split('-'));
  const spokes = affiliations.flatMap(([hub = '', ids = '']) => words(ids).map((from): TieInput => ({ from, to: hub, strength: 1 })));
  return buildNetwork({
    nodes: [
      ...Object.entries(members).flatMap(([group, ids]) =>
        words(ids).map((id) => ({ id, group: group === '?' ? 'UNK' : group === '-' ? null : group, attributes })),
      ),
      ...affiliations.map(([hub = '']) => ({ id: hub, group: null, affiliation: true, attributes })),
    ],
    ties: [...spokes, ...recorded.map(([from = '', to = '']) => ({ from, to, strength: 1 }))],
    directed: false,
    twoMode: true,
    facet: 'sector',
    made: { mode: 'two-mode', affiliations: 0, symmetricBySource: false },
  });
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}
