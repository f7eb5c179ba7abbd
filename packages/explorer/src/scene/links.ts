import type { Bond } from './drawn.ts';
import type { SceneLink } from './scene.ts';
import type { Setting } from './setting.ts';

/** Widths of a line for one, two, three and more facts that support it, CSS px. */
const widths = [1.5, 2.5, 3.5, 4] as const;

const dashes = { maybe: [6, 2, 1, 2], inferred: [6, 3], planned: [1, 3], meeting: [1, 3], solid: [] } as const;

/** Everything drawn as a line, by id. */
export function linksOf(setting: Setting): readonly SceneLink[] {
  return setting.drawn.bonds.map((bond) => linkOf(bond, setting));
}

function linkOf(bond: Bond, setting: Setting): SceneLink {
  const { theme } = setting.picture;
  const isQuiet = bond.kind === 'membership' || bond.kind === 'meeting' || bond.presence === 'ghost';
  return {
    id: bond.id,
    from: bond.from,
    to: bond.to,
    kind: bond.kind,
    shape: bond.kind === 'meeting' ? 'arc' : 'line',
    dash: dashOf(bond),
    width: bond.presence === 'in' && !isQuiet ? widths[Math.min(supportsOf(bond), widths.length) - 1]! : widths[0],
    colour: isQuiet ? theme.quiet : theme.text,
    presence: bond.presence,
    confidence: bond.confidence,
    name: bondName(bond, setting),
    row: `link:${bond.id}`,
  };
}

/** Facts in force together: each counts once, whatever roles it gives. */
function supportsOf({ facts }: Bond): number {
  const contexts = facts.map(({ table, row }) =>
    table === 'ties' ? row.id : 'partnership' in row ? row.partnership : 'event' in row ? row.event : row.id,
  );
  return Math.max(new Set(contexts).size, 1);
}

function dashOf({ confidence, presence, kind }: Bond): readonly number[] {
  if (confidence === 'planned') return dashes.planned;
  if (presence === 'maybe') return dashes.maybe;
  if (confidence === 'inferred') return dashes.inferred;
  return kind === 'meeting' ? dashes.meeting : dashes.solid;
}

/** Both ends, the kind of tie and what is not certain. */
function bondName(bond: Bond, { words, labelOf }: Setting): string {
  const { names, links, presences, confidences } = words.scene;
  return [
    names.between(labelOf(bond.from), labelOf(bond.to)),
    links[bond.kind],
    bond.presence === 'in' || bond.confidence === 'planned' ? '' : presences[bond.presence],
    bond.confidence === 'documented' ? '' : confidences[bond.confidence],
  ]
    .filter((part) => part !== '')
    .join(', ');
}
