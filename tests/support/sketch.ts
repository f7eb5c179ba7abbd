import { buildNetwork, type TieInput } from '#core/graph/making/build';
import type { Made, Network } from '#core/model/network';

/**
 * A county in one line: group -> institutions (group `?` is unknown, `-` no facet at all), then ties: `A-B`, `A-B*9` with strength 9, `A>B` with
 * direction. One `>` makes the whole network directed; `A-B` is then an arc each way.
 */
export function sketch(members: Readonly<Record<string, string>>, ties: string, made: Partial<Made> = {}): Network {
  const directed = ties.includes('>');
  return buildNetwork({
    nodes: Object.entries(members).flatMap(([group, ids]) =>
      words(ids).map((id) => ({
        id,
        group: group === '?' ? 'UNK' : group === '-' ? null : group,
        attributes: { label: id, sector: group, area: 'UNK', tier: 'UNK' },
      })),
    ),
    ties: words(ties).flatMap((tie) => tiesOf(tie, directed)),
    directed,
    twoMode: false,
    facet: 'sector',
    made: { mode: 'direct', affiliations: 0, symmetricBySource: false, ...made },
  });
}

/** The value of each institution. */
export function byNode({ nodes }: Network, values: Float64Array): Record<string, number> {
  if (values.length !== nodes.length) throw new Error(`${values.length} values for ${nodes.length} institutions`);
  return Object.fromEntries(nodes.map((id, i) => [id, values[i]!]));
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

function tiesOf(text: string, directed: boolean): TieInput[] {
  const match = /^([^->*]+)([->])([^->*]+)(?:\*(.+))?$/.exec(text);
  if (match === null) throw new Error(`not a tie: ${text}`);
  const [, from = '', arrow, to = '', strength = '1'] = match;
  const tie = { from, to, strength: Number(strength) };
  return directed && arrow === '-' ? [tie, { ...tie, from: to, to: from }] : [tie];
}
