import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cuts } from '#core/graph/cuts';
import { undirected } from '#core/graph/variants/undirected';
import { componentCount, matrixOf } from '#support/brute-force';
import { networks } from '#support/networks';
import { byNode, sketch } from '#support/sketch';
import { tiesOf } from '#support/ties';

const runs = { numRuns: 1000 };

test('a path falls apart wherever it is cut', () => {
  const network = sketch({ gov: 'a b c d' }, 'a-b b-c c-d');
  expect(cuts(network)).toEqual({ pieces: Int32Array.of(1, 2, 2, 1), bridge: new Uint8Array(6).fill(1) });
});

test('two triangles joined by a tie hang on that tie', () => {
  const network = sketch({ gov: 'a b c d e f' }, 'a-b b-c a-c d-e e-f d-f c-d');
  const ties = tiesOf(network);
  expect(byNode(network, Float64Array.from(cuts(network).pieces))).toEqual({ a: 1, b: 1, c: 2, d: 2, e: 1, f: 1 });
  expect(ties.filter((_, at) => cuts(network).bridge[entryOf(network, ties[at]!)] === 1)).toEqual(['c-d 1']);
});

test('a very long chain is walked without running out of stack', () => {
  const { pieces, bridge } = cuts(chain(20_000));
  expect(pieces.filter((count) => count === 2)).toHaveLength(19_998);
  expect(bridge.every((one) => one === 1)).toBe(true);
});

test('cutpoints and bridges are those without which there are more components', () => {
  fc.assert(
    fc.property(networks, (network) => {
      const given = undirected(network);
      const ties = matrixOf(given);
      const before = componentCount(ties);
      const { pieces, bridge } = cuts(given);
      given.nodes.forEach((_, i) => {
        expect(componentCount(ties, (j) => j !== i)).toBe(before - 1 + pieces[i]!);
        for (let k = given.offsets[i]!; k < given.offsets[i + 1]!; k++) {
          const j = given.targets[k]!;
          const without = ties.map((row, a) => row.map((s, b) => ((a === i && b === j) || (a === j && b === i) ? 0 : s)));
          expect(componentCount(without)).toBe(before + bridge[k]!);
        }
      });
    }),
    runs,
  );
});

function chain(count: number) {
  const ids = Array.from({ length: count }, (_, i) => `i${String(i).padStart(5, '0')}`);
  return sketch(
    { gov: ids.join(' ') },
    ids
      .slice(1)
      .map((to, i) => `${ids[i]}-${to}`)
      .join(' '),
  );
}

/** Where the first end's row of a network names the other end. */
function entryOf({ nodes, offsets, targets }: ReturnType<typeof sketch>, tie: string): number {
  const [from = '', to = ''] = tie.split(' ')[0]!.split('-');
  return targets.indexOf(nodes.indexOf(to), offsets[nodes.indexOf(from)]);
}
