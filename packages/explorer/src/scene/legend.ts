import { numberText } from '../text/numbers.ts';
import type { LegendItem, SceneLink, SceneNode } from './scene.ts';
import { groupOf, type Setting } from './setting.ts';
import { radiusOf, sizesFor } from './size.ts';

const blank: Omit<LegendItem, 'id' | 'kind' | 'label'> = {
  count: null,
  group: '',
  on: true,
  shape: 'circle',
  fill: '',
  code: '',
  codeFill: '',
  dash: [],
  presence: 'in',
  r: 0,
};

/** Groups with their counts, each a filter; then only the signs that this picture uses. */
export function legendOf(setting: Setting, nodes: readonly SceneNode[], links: readonly SceneLink[]): readonly LegendItem[] {
  return [
    ...groupItems(setting),
    ...hubItems(setting, nodes),
    ...linkItems(setting, links),
    ...signItems(setting, [...nodes, ...links]),
    ...sizeItems(setting),
  ];
}

/** Groups of the bodies of the day, hidden ones too; traces do not count. */
function groupItems({ picture, own, whole }: Setting): readonly LegendItem[] {
  const count = (bodies: Setting['own']['bodies'], code: string) =>
    bodies.filter(({ row, confidence }) => confidence !== 'planned' && groupOf(row, picture.facet) === code).length;
  return picture.groups
    .filter(({ code }) => whole.bodies.some(({ row }) => groupOf(row, picture.facet) === code))
    .map((style) => ({
      ...blank,
      id: `group:${style.code}`,
      kind: 'group' as const,
      label: style.label,
      count: count(own.bodies, style.code),
      group: style.code,
      on: !picture.hidden.has(style.code),
      shape: style.shape,
      fill: style.colour,
      code: style.glyph,
      codeFill: style.glyphColour,
      r: 10,
    }));
}

function hubItems({ words, picture }: Setting, nodes: readonly SceneNode[]): readonly LegendItem[] {
  const { legend } = words.scene;
  const sizes = sizesFor(picture.box.width);
  const has = (...kinds: readonly SceneNode['hub'][]) => nodes.some(({ hub }) => kinds.includes(hub));
  const item = (id: string, label: string, r: number): LegendItem => ({
    ...blank,
    id,
    kind: 'hub',
    label,
    shape: 'hexagon',
    fill: picture.theme.background,
    r,
  });
  return [
    ...(has('team', 'platform') ? [item('hub:team', legend.team, sizes.hub)] : []),
    ...(has('agreement') ? [item('hub:agreement', legend.agreement, sizes.smallHub)] : []),
    ...(has('meeting') ? [item('hub:meeting', legend.meeting, sizes.smallHub)] : []),
  ];
}

function linkItems({ words, picture }: Setting, links: readonly SceneLink[]): readonly LegendItem[] {
  const { legend } = words.scene;
  const { theme } = picture;
  const labels = { agreement: legend.agreementLink, membership: legend.membershipLink, meeting: legend.meetingLink, tie: legend.tieLink };
  const kinds = (['agreement', 'membership', 'meeting', 'tie'] as const).filter((kind) => links.some((link) => link.kind === kind));
  return kinds.map((kind) => ({
    ...blank,
    id: `link:${kind}`,
    kind: 'link',
    label: labels[kind],
    shape: kind === 'meeting' ? 'arc' : 'line',
    fill: kind === 'agreement' || kind === 'tie' ? theme.text : theme.quiet,
    dash: kind === 'meeting' ? [1, 3] : [],
  }));
}

function signItems({ words, picture, drawn }: Setting, drawings: readonly (SceneNode | SceneLink)[]): readonly LegendItem[] {
  const { legend } = words.scene;
  const { theme } = picture;
  const item = (id: string, label: string, rest: Partial<LegendItem>): LegendItem => ({
    ...blank,
    id,
    kind: 'presence',
    label,
    fill: theme.quiet,
    r: 8,
    ...rest,
  });
  return [
    ...(drawn.bodies.some(({ lead }) => lead === 'yes' || lead === 'maybe')
      ? [item('presence:lead', legend.lead, { code: 'L', codeFill: theme.text, fill: theme.text })]
      : []),
    ...(drawings.some(({ presence, confidence }) => presence === 'maybe' && confidence !== 'planned')
      ? [item('presence:maybe', legend.maybe, { presence: 'maybe', dash: [6, 2, 1, 2] })]
      : []),
    ...(drawings.some(({ confidence }) => confidence === 'inferred')
      ? [item('presence:inferred', legend.inferred, { shape: 'line', dash: [6, 3], r: 0 })]
      : []),
    ...(drawings.some(({ confidence }) => confidence === 'planned')
      ? [item('presence:planned', legend.planned, { shape: 'line', dash: [1, 3], r: 0 })]
      : []),
    ...(drawings.some(({ presence }) => presence === 'ghost') ? [item('presence:ghost', legend.ghost, { presence: 'ghost' })] : []),
  ];
}

/** Three sizes for reference, where sizes differ. */
function sizeItems({ words, picture }: Setting): readonly LegendItem[] {
  const [least, greatest] = picture.measured.range;
  const sizes = sizesFor(picture.box.width);
  if (!(greatest > least) || sizes.largest === sizes.smallest) return [];
  const middle = (least + greatest) / 2;
  const isWhole = Number.isInteger(least) && Number.isInteger(greatest);
  return [least, isWhole ? Math.round(middle) : middle, greatest].map((value, i) => ({
    ...blank,
    id: `size:${i + 1}`,
    kind: 'size',
    label: words.scene.legend.size(picture.measured.metric.label[picture.lang], numberText(picture.lang, value)),
    fill: picture.theme.quiet,
    r: Math.round(radiusOf(value, picture.measured.range, sizes) * 100) / 100,
  }));
}
