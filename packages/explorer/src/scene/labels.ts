import { advance } from './advance.ts';
import { type Area, type Course, coursesOf, crossings } from './courses.ts';
import { circumradius, leadRing } from './glyph.ts';
import type { Label, SceneLink, SceneNode } from './scene.ts';
import type { Setting } from './setting.ts';
import { firstWords, shortLabels } from './short-labels.ts';
import { isNarrow } from './size.ts';

/** A way to write a label: its lines and the area they take. */
interface Placing {
  readonly lines: readonly string[];
  readonly area: Area;
  readonly anchor: Label['anchor'];
  readonly x: number;
}

const size = 12;
const lineHeight = 15;
/** From the middle of a line to its baseline. */
const baseline = 4.3;
const gap = 4;
/** A longer label is broken into lines; the second width is tried where the first fits nowhere. */
const longestLines = [150, 90] as const;
const mostLines = 5;

/**
 * Names of nodes, placed greedily: leaders and the selection first, then what the reader searches for, then by ties, then by id; where the fewest links run
 * through, of equals to the right, left, below, above. A name that fits nowhere is left out, a glyph too small for its two letters has them at the head of its name
 * or in its place. Each line is a label of its own. Nothing overlaps: no label, no glyph, no edge.
 */
export function labelsOf(
  nodes: readonly SceneNode[],
  links: readonly SceneLink[],
  setting: Setting,
  found: ReadonlySet<string>,
): readonly Label[] {
  const { picture } = setting;
  const courses = coursesOf(links, nodes);
  const shorts = shortLabels(setting);
  const heads = firstWords(new Map(setting.whole.bodies.map(({ id }) => [id, shorts.get(id) ?? setting.labelOf(id)])));
  const glyphs = nodes.map(glyphArea);
  const placed = new Map<string, Placing>();
  const ranked = [...nodes]
    .filter(({ presence, id }) => presence !== 'ghost' || id === picture.selected)
    .sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1));
  const [first, others] = [ranked.filter((node) => rank(node) >= 2e6), ranked.filter((node) => rank(node) < 2e6)];
  for (const node of first) place(node, textsOf(node));
  // The two letters of every group come before any name, so that long names crowd nobody out.
  for (const node of others) if (node.codeBeside) place(node, [node.code]);
  for (const node of others) place(node, textsOf(node));
  return ranked
    .flatMap((node) => {
      const placing = placed.get(node.id);
      return placing === undefined ? [] : written(node, placing);
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));

  /** Writes the first of the texts that fits, in place of what was written at the node before. */
  function place(node: SceneNode, texts: readonly string[]): void {
    const taken = [...glyphs, ...[...placed].flatMap(([id, { area }]) => (id === node.id ? [] : [area]))];
    const isFree = ({ area }: Placing) => isInside(area, picture.box) && !taken.some((other) => overlap(area, other));
    for (const text of texts) {
      const placing = clearest(longestLines.flatMap((longest) => placings(node, text, longest)).filter(isFree), courses);
      if (placing === null) continue;
      placed.set(node.id, placing);
      return;
    }
  }

  /** What may be written at a node, the best first: in a narrow drawing short names leave room for more of them. */
  function textsOf({ id, hub, code, codeBeside, lead }: SceneNode): readonly string[] {
    // Where the long name of a partnership or meeting fits nowhere, at least its kind is said.
    if (hub !== '') return [setting.labelOf(id), setting.words.scene.hubs[hub]];
    const [name, short] = [setting.labelOf(id), shorts.get(id)];
    const names = isNarrow(picture.box.width) ? [short ?? name, ...(heads.get(id) ?? [])] : short === undefined ? [name] : [name, short];
    if (!codeBeside) return names;
    // A leader's ring and its L say more than the letters of its group: it would rather have its name alone.
    return [...names.map((one) => `${code} ${one}`), ...(lead ? names : []), code];
  }

  function rank({ id, lead, kind }: SceneNode): number {
    const standing = id === picture.selected ? 4 : lead ? 3 : found.has(id) ? 2 : kind === 'hub' ? 1 : 0;
    return standing * 1e6 + (picture.measured.ties.get(id) ?? 0);
  }
}

/** The placing that the fewest links run through, the first of equals; null where there is none. */
function clearest(free: readonly Placing[], courses: readonly Course[]): Placing | null {
  let [best, fewest]: [Placing | null, number] = [null, Infinity];
  for (const placing of free) {
    if (fewest === 0) break;
    const met = crossings(placing.area, courses);
    if (met < fewest) [best, fewest] = [placing, met];
  }
  return best;
}

function placings(node: SceneNode, text: string, longest: number): readonly Placing[] {
  const { x, y } = node;
  const reach = reachOf(node) + gap;
  const toRight = Math.max(reach, discOf(node) + 1);
  const toTop = toRight === reach ? reach : discOf(node) + 1;
  const lines = broken(text, longest);
  if (lines.length > mostLines) return [];
  const width = Math.max(...lines.map((line) => advance(line, size)));
  const height = lines.length * lineHeight;
  const at = (left: number, top: number, anchor: Label['anchor'], start: number): Placing => ({
    lines,
    area: { left, top, right: left + width, bottom: top + height },
    anchor,
    x: start,
  });
  return [
    at(x + toRight, y - height / 2, 'start', x + toRight),
    at(x - reach - width, y - height / 2, 'end', x - reach),
    at(x - width / 2, y + reach, 'middle', x),
    at(x - width / 2, y - toTop - height, 'middle', x),
  ];
}

function written(node: SceneNode, { lines, area, anchor, x }: Placing): readonly Label[] {
  return lines.map((text, i) => ({
    id: i === 0 ? node.id : `${node.id}~${i + 1}`,
    node: node.id,
    text,
    x: round2(x),
    y: round2(area.top + (i + 0.5) * lineHeight + baseline),
    size,
    anchor,
    presence: node.presence,
  }));
}

/** A text in lines of about equal length, broken between words. */
function broken(text: string, longest: number): readonly string[] {
  const width = advance(text, size);
  if (width <= longest) return [text];
  const target = width / Math.ceil(width / longest);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && advance(`${line} ${word}`, size) > target * 1.15) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function reachOf({ shape, r, lead }: SceneNode): number {
  return r * circumradius[shape] + (lead ? leadRing : 0);
}

/** How far the disc with the letter L reaches, at the upper right of a leader. */
function discOf({ lead, r }: SceneNode): number {
  return lead ? r * 0.8 + 12 : 0;
}

function glyphArea(node: SceneNode): Area {
  const reach = reachOf(node) + 1;
  const disc = discOf(node);
  return { left: node.x - reach, top: node.y - Math.max(reach, disc), right: node.x + Math.max(reach, disc), bottom: node.y + reach };
}

function isInside({ left, top, right, bottom }: Area, { width, height }: { readonly width: number; readonly height: number }): boolean {
  return left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2;
}

/** Whether two areas share more than an edge. */
function overlap(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
