import { expect, test } from 'vitest';
import { lodzkieWithContext, sceneFor } from '#support/lodzkie-scenes';

test('Sieradz is a team of seventeen spokes, led by MOPS', () => {
  const { nodes, links } = sceneFor({ county: '1014', date: '2019-10-23' });
  const team = nodes.find(({ id }) => id === 'pzk-si');
  expect([team?.hub, team?.code, team?.presence]).toEqual(['team', '17', 'in']);
  expect(links.filter(({ to, kind }) => to === 'pzk-si' && kind === 'membership')).toHaveLength(17);
  expect(nodes.filter(({ lead }) => lead).map(({ id }) => id)).toEqual(['mops-si']);
});

test('Tomaszów, known only from an attendance list, is a meeting with its fourteen bodies; RCPS supports', () => {
  const { nodes, links } = sceneFor({ county: '1016', date: '2019-09-23' });
  const meeting = nodes.find(({ id }) => id === 'e19-tm');
  expect([meeting?.hub, meeting?.code]).toEqual(['meeting', '14']);
  const arcs = links.filter(({ to }) => to === 'e19-tm');
  expect(arcs.map(({ kind, shape, dash }) => [kind, shape, ...dash])).toEqual(arcs.map(() => ['meeting', 'arc', 1, 3]));
  expect(arcs).toHaveLength(15);
  expect(links.some(({ to, kind, confidence }) => to === 'pzk-tm' && kind === 'membership' && confidence !== 'planned')).toBe(false);
});

test('a role that was only announced is a dotted line, and leads nothing', () => {
  const { nodes, links } = sceneFor({ county: '1016', date: '2019-09-23' });
  const announced = links.find(({ from, to }) => from === 'mops-tm' && to === 'pzk-tm');
  expect([announced?.confidence, announced?.dash]).toEqual(['planned', [1, 3]]);
  expect(nodes.some(({ lead }) => lead)).toBe(false);
});

test.each(['2013-11-27', '2013-12-10'])('what was announced in 2013 is drawn as planned on %s and counts for nothing', (date) => {
  const { nodes, facts } = sceneFor({ county: '1016', date });
  expect(nodes.filter(({ confidence }) => confidence === 'planned').map(({ id }) => id)).toEqual([
    'a13-1',
    'a13-2',
    'e13-12-10',
    'powd-tm',
  ]);
  expect(facts.find(({ id }) => id === (date === '2013-11-27' ? 'n' : 'possible'))?.value).toBe('3');
});

test('what was announced and never confirmed is gone after the day it was announced for', () => {
  expect(sceneFor({ county: '1016', date: '2013-12-11' }).nodes.filter(({ confidence }) => confidence === 'planned')).toEqual([]);
});

test('a visit of one of three days is possible on each of them, and not on the day before and after', () => {
  const presences = ['2021-10-26', '2021-10-27', '2021-10-28', '2021-10-29', '2021-10-30'].map((date) => {
    return sceneFor({ county: '1020', date }).links.map(({ presence }) => presence);
  });
  expect(presences).toEqual([
    ['ghost', 'ghost'],
    ['maybe', 'maybe'],
    ['maybe', 'maybe'],
    ['maybe', 'maybe'],
    ['ghost', 'ghost'],
  ]);
});

test('a visit of two is an arc between them', () => {
  const { links } = sceneFor({ county: '1020', date: '2021-10-29' });
  expect(links.map(({ from, to, kind, shape }) => [from, to, kind, shape])).toEqual([
    ['mops-zg', 'rcps-lodz', 'meeting', 'arc'],
    ['pcpr-zg', 'rcps-lodz', 'meeting', 'arc'],
  ]);
});

test('groups without names and the programme draw nothing', () => {
  for (const county of ['1014', '1016', '1019', '1062']) {
    const { nodes, timeline } = sceneFor({ county });
    for (const { date } of timeline.states) {
      const drawn = sceneFor({ county, date }).nodes;
      expect(drawn.filter(({ id }) => id.startsWith('c-') || id === 'prj-k3d')).toEqual([]);
    }
    expect(nodes.length).toBeGreaterThan(0);
  }
});

test('a team whose members no source names is drawn, with a question mark', () => {
  const hub = sceneFor({ county: '1062', date: '2019-09-24' }).nodes.find(({ id }) => id === 'pzk-pt');
  expect([hub?.code, hub?.presence]).toEqual(['?', 'in']);
});

test('no county is ever blank: on any day something is drawn, if only as a trace', () => {
  for (const county of ['1005', '1014', '1016', '1019', '1020', '1062']) {
    for (const date of ['1990-01-01', '2014-06-01', '2018-08-08', '2019-09-25', '2020-12-31', '2021-10-28', '2030-01-01']) {
      expect([county, date, sceneFor({ county, date }).nodes.length > 0]).toEqual([county, date, true]);
    }
  }
});

test('without meetings only partnerships and their members are drawn', () => {
  const { nodes, notices } = sceneFor({ county: '1016', date: '2019-09-23', meetings: false });
  expect(nodes.filter(({ hub }) => hub === 'meeting')).toEqual([]);
  expect(notices.find(({ id }) => id === 'meetings-off')?.text).toBe('Filtr ukrywa 1 spotkanie z tego dnia.');
});

test('a row that contradicts another and is not used is drawn nowhere', () => {
  const { nodes, links } = sceneFor({ county: '1019', date: '2019-09-26' }, lodzkieWithContext);
  expect(nodes.filter(({ hub }) => hub === 'meeting').map(({ id }) => id)).toEqual(['e19-zw']);
  expect(links.length).toBeGreaterThan(0);
});

test('traces of other days show what is not in force, and nothing that was only announced', () => {
  const { nodes } = sceneFor({ county: '1016', date: '2018-08-08', ghosts: true });
  const traces = nodes.filter(({ presence }) => presence === 'ghost').map(({ id }) => id);
  expect(traces).toContain('e19-tm');
  expect(traces).not.toContain('a13-1');
});
