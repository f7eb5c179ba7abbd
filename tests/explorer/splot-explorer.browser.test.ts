import { expect, test } from 'vitest';
import type { Scene } from '#explorer/scene/scene';
import { allInside, example, explorerOn, inside, settled } from '#support/explorer-page';

test('a county opens on its best documented day with its sentence, its drawing and its timeline', async () => {
  const explorer = await explorerOn({ county: '1014' });
  expect(inside(explorer, '.sentence').textContent).toBe(explorer.scene?.sentence);
  expect(explorer.scene?.sentence).toContain('17 instytucji');
  expect(allInside(explorer, '.overlay-node')).toHaveLength(explorer.scene?.nodes.length ?? -1);
  expect(allInside(explorer, '.mark').length).toBeGreaterThan(0);
});

test('a page reads from the properties what is shown, and sets it by them', async () => {
  const explorer = await explorerOn({ county: '1014' });
  expect([explorer.view, explorer.date, explorer.county]).toEqual(['network', '2019-10-23', '1014']);
  explorer.view = 'list';
  explorer.setAttribute('date', 'latest');
  await settled(explorer);
  expect(explorer.state).toMatchObject({ view: 'list', date: explorer.scene?.timeline.states.at(-1)?.date });
  expect(explorer.getAttribute('view')).toBe('list');
});

test('a county, a day and a card asked for together are all shown', async () => {
  const explorer = await explorerOn({ county: '1014' });
  Object.assign(explorer, { county: '1016', date: '2013-11-27', selected: 'mops-tm' });
  await settled(explorer);
  expect(explorer.state).toMatchObject({ counties: ['1016'], date: '2013-11-27', selected: 'mops-tm' });
});

test('a county and a language asked for together are both shown', async () => {
  const explorer = await explorerOn({ county: '1014', lang: 'en' });
  explorer.setAttribute('county', '1016');
  explorer.setAttribute('lang', 'pl');
  await settled(explorer);
  expect(explorer.state).toMatchObject({ counties: ['1016'], lang: 'pl' });
});

test('a county that nobody knows leaves the one shown and says so, until another is chosen', async () => {
  const explorer = await explorerOn({ county: '1014' });
  const isTold = () => explorer.scene?.notices.some(({ id }) => id === 'unknown-county');
  explorer.county = '9999';
  await settled(explorer);
  expect([explorer.state?.counties, isTold()]).toEqual([['1014'], true]);
  explorer.county = '1016';
  await settled(explorer);
  expect([explorer.state?.counties, isTold()]).toEqual([['1016'], false]);
});

test('a county set as a property is shown even if the state is set in the same breath', async () => {
  const explorer = await explorerOn({ county: '1014' });
  explorer.county = '1016';
  explorer.setState({ meetings: false });
  await settled(explorer);
  expect(explorer.state).toMatchObject({ counties: ['1016'], meetings: false });
  explorer.county = '1014';
  explorer.step(1);
  await settled(explorer);
  expect(explorer.state).toMatchObject({ counties: ['1014'], date: explorer.scene?.timeline.states[1]?.date });
});

test('lines are drawn for the scheme that the page shows, whichever way it names its schemes', async () => {
  const light = '#1b1f24';
  const dark = '#e8eaed';
  const colourOf = ({ scene }: { scene: Scene | null }) => scene?.links.find(({ kind }) => kind === 'agreement')?.colour;
  const explorer = await explorerOn({ county: '1016' });
  expect(colourOf(explorer)).toBe(light);
  explorer.theme = 'dark';
  await settled(explorer);
  expect(colourOf(explorer)).toBe(dark);
  explorer.theme = 'auto';
  await settled(explorer);
  expect(colourOf(explorer)).toBe(light);
  document.documentElement.style.colorScheme = 'dark';
  expect(colourOf(await explorerOn({ county: '1016' }))).toBe(dark);
  document.documentElement.style.colorScheme = '';
});

test('a value that is none leaves the state as it is', async () => {
  const explorer = await explorerOn({ county: '1014' });
  const { state } = explorer;
  explorer.date = '2019-02-30';
  explorer.policy = 'whatever';
  await settled(explorer);
  expect(explorer.state).toEqual(state);
});

test('a change is told once, and setting what is set already is told never', async () => {
  const explorer = await explorerOn({ county: '1014' });
  const told: unknown[] = [];
  for (const type of ['splot-time-change', 'splot-view-change', 'splot-select']) {
    explorer.addEventListener(type, (event) => told.push([type, event instanceof CustomEvent ? event.detail : null]));
  }
  explorer.setState({ view: 'network', date: '2019-10-23' });
  explorer.setState({ date: '2020-01-01' });
  explorer.setState({ view: 'list' });
  await settled(explorer);
  expect(told).toEqual([
    ['splot-time-change', { date: '2020-01-01' }],
    ['splot-view-change', { view: 'list', table: false }],
  ]);
});

test('taken out and put elsewhere, it goes on where it was', async () => {
  const explorer = await explorerOn({ county: '1014' });
  explorer.setState({ view: 'list', search: 'mops', selected: 'x' });
  const { state } = explorer;
  const elsewhere = document.createElement('section');
  document.body.append(elsewhere);
  elsewhere.append(explorer);
  await settled(explorer);
  expect(explorer.state).toEqual(state);
});

test('two explorers on one page do not hear each other', async () => {
  const first = await explorerOn({ county: '1014' });
  const second = document.createElement('splot-explorer');
  Object.assign(second, { data: example, county: '1016', renderer: 'svg' });
  document.body.append(second);
  await second.ready;
  inside(second, '[role=tab][data-view=list]').click();
  expect([first.state?.view, second.state?.view]).toEqual(['network', 'list']);
});

test('what the page says before there are data stays until they are drawn', async () => {
  const explorer = document.createElement('splot-explorer');
  explorer.innerHTML = '<p>Tabela dla tych, którzy czekają</p>';
  document.body.replaceChildren(explorer);
  await explorer.updateComplete;
  const fallback = explorer.querySelector('p');
  expect(fallback?.checkVisibility()).toBe(true);
  explorer.data = example;
  await explorer.ready;
  expect(fallback?.checkVisibility()).toBe(false);
});

test('switching the language switches every text, and the language of the element with it', async () => {
  const explorer = await explorerOn({ county: '1014', lang: 'pl' });
  inside(explorer, '.languages [lang=en]').click();
  await settled(explorer);
  expect(explorer.lang).toBe('en');
  expect(inside(explorer, '.sentence').textContent).toContain('17 institutions');
  expect(inside(explorer, '[role=tab][data-view=list]').textContent).toBe('List');
});

test('playing never starts by itself, steps from change to change and stops at the last', async () => {
  const explorer = await explorerOn({ county: '1014' });
  expect(explorer.state?.playing).toBe(false);
  explorer.setState({ date: '2019-10-23' });
  explorer.play();
  expect(explorer.state?.playing).toBe(true);
  explorer.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(explorer.state?.playing).toBe(false);
});

test('an explorer without data in it can be made and thrown away', () => {
  const explorer = document.createElement('splot-explorer');
  expect([explorer.state, explorer.scene]).toEqual([null, null]);
  expect(() => {
    explorer.step(1);
    explorer.play();
    explorer.pause();
    explorer.reload();
  }).not.toThrow();
});
