import { describe, expect, test } from 'vitest';
import type { Scene } from '#explorer/scene/scene';
import { lodzkieWithContext, sceneFor, sixCounties } from '#support/lodzkie-scenes';

const days = [
  '2012-01-01',
  '2013-11-27',
  '2013-12-10',
  '2018-08-08',
  '2019-09-23',
  '2019-09-26',
  '2019-10-23',
  '2020-06-30',
  '2021-10-28',
  '2022-01-01',
];

describe.each(sixCounties)('county %s', (county) => {
  test.each(days)('on %s every glyph, line and mark is a row of a table, and every row cites a source', (date) => {
    for (const scene of [sceneFor({ county, date }), sceneFor({ county, date, lang: 'en', view: 'list', facet: 'sector' })]) {
      const rows = new Map(scene.table.rows.map((row) => [row.id, row]));
      if (scene.view === 'network') for (const { row } of [...scene.nodes, ...scene.links]) expect(rows.has(row), row).toBe(true);
      for (const { row } of scene.groups.flatMap(({ items }) => items)) expect(rows.has(row), row).toBe(true);
      for (const { id, cells } of scene.table.rows) expect(cells.at(-1)?.text, id).toMatch(/^\[\d+\]/);
      const marks = new Set(scene.timeline.table.rows.map(({ id }) => id));
      for (const { row } of scene.timeline.lanes.flatMap((lane) => lane.marks)) expect(marks.has(row), row).toBe(true);
      expect(new Set(rows.keys()).size).toBe(scene.table.rows.length);
    }
  });

  test.each([360, 768, 1280])('no two labels or glyphs overlap at a width of %d px, on any change state', (width) => {
    const box = { width, height: width < 600 ? 480 : 560 };
    for (const { date } of sceneFor({ county }).timeline.states) {
      const scene = sceneFor({ county, date, box, view: 'network' });
      expect([date, overlaps(scene)]).toEqual([date, []]);
      expect(scene.nodes.every(({ x, y, r }) => x >= r && y >= r && x <= box.width - r && y <= box.height - r)).toBe(true);
    }
  });

  test('the same state gives the same bytes, and nothing but plain data', () => {
    const scene = sceneFor({ county, selected: 'rcps-lodz' });
    const written = JSON.stringify(scene);
    expect(JSON.stringify(sceneFor({ county, selected: 'rcps-lodz' }))).toBe(written);
    expect(JSON.parse(written)).toEqual(scene);
  });

  test('glyphs, lines and labels stand in the order of their ids', () => {
    const { nodes, links, labels } = sceneFor({ county });
    for (const list of [nodes, links, labels]) {
      const ids = list.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)].sort());
    }
  });
});

test('Zgierz with its nineteen members is drawn without overlap on a phone', () => {
  const scene = sceneFor({ county: '1020', date: '2019-10-28', box: { width: 328, height: 480 }, view: 'network' }, lodzkieWithContext);
  expect(scene.nodes.length).toBeGreaterThan(20);
  expect(new Set(scene.nodes.filter(({ kind }) => kind === 'institution').map(({ r }) => r))).toEqual(new Set([7]));
  expect(overlaps(scene)).toEqual([]);
});

test('the list holds every institution drawn, in the groups of the legend', () => {
  const { groups, legend, nodes } = sceneFor({ county: '1014', date: '2019-10-23', view: 'list' });
  const listed = groups.flatMap(({ items }) => items.map(({ id }) => id)).sort();
  expect(listed).toEqual(nodes.filter(({ kind }) => kind === 'institution').map(({ id }) => id));
  expect(groups.map(({ group }) => group)).toEqual(legend.filter(({ kind }) => kind === 'group').map(({ group }) => group));
  expect(groups.find(({ group }) => group === 'EDU')?.items.map(({ label }) => label)).toEqual([
    'PPP Sieradz',
    'SP nr 1 Sieradz',
    'SP nr 4 Sieradz',
    'SP nr 6 Sieradz',
    'SP nr 9 Sieradz',
    'SP nr 10 Sieradz',
  ]);
});

test('a hidden group is gone from drawing and list, stays in the legend, and the sentence still counts it', () => {
  const { nodes, groups, legend, sentence, notices } = sceneFor({ county: '1014', date: '2019-10-23', hidden: ['EDU'] });
  expect(nodes.filter(({ kind }) => kind === 'institution')).toHaveLength(12);
  expect(groups.some(({ group }) => group === 'EDU')).toBe(false);
  const item = legend.find(({ group }) => group === 'EDU');
  expect([item?.on, item?.count]).toEqual([false, 6]);
  expect(sentence).toContain('17 instytucji');
  expect(notices.find(({ id }) => id === 'hidden')?.text).toBe('Filtr ukrywa 1 grupę.');
});

test.each([
  ['mops', ['mops-si']],
  ['lodz', ['rcps-lodz']],
  ['Powiatowego Urząd Pracy', ['pup-si']],
  ['PUP', ['pup-si']],
  ['rejonowy', ['zkss-si-1']],
])('searching Sieradz for %s finds it under any name', (search, found) => {
  const { groups } = sceneFor({ county: '1014', date: '2019-10-23', view: 'list', search });
  expect(groups.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(found);
});

test.each(['Partnerski Związek', 'Partnerski Zespół'])('searching Tomaszów for “%s” finds who is to lead it', (search) => {
  const { groups } = sceneFor({ county: '1016', date: '2019-09-23', view: 'list', search });
  expect(groups.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(['mops-tm']);
});

function overlaps({ nodes, labels }: Scene): string[] {
  const boxes = labels.map(({ id, text, x, y, size, anchor }) => {
    // A narrow estimate: half an em for each letter, from the top of the letters to the baseline.
    const width = text.length * size * 0.5;
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { id: `label ${id}`, left, right: left + width, top: y - size * 0.75, bottom: y };
  });
  const glyphs = nodes.map(({ id, x, y, r }) => ({
    id: `glyph ${id}`,
    left: x - r * 0.8,
    right: x + r * 0.8,
    top: y - r * 0.8,
    bottom: y + r * 0.8,
  }));
  const all = [...boxes, ...glyphs];
  return all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .flatMap((b) => (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom ? [`${a.id} / ${b.id}`] : [])),
  );
}

test('the legend names the signs a picture uses, those of lines too', () => {
  const signs = (date: string) =>
    sceneFor({ county: '1016', date })
      .legend.filter(({ kind }) => kind === 'presence')
      .map(({ id }) => id);
  expect(signs('2019-09-23')).toEqual(['presence:maybe', 'presence:planned']);
  expect(signs('2020-01-01')).toEqual(['presence:maybe', 'presence:planned', 'presence:ghost']);
});
