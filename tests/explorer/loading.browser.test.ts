import { expect, test } from 'vitest';
import { writeJson } from '#core/io/json/write-json';
import { example, explorerOn, inside, placed, settled } from '#support/explorer-page';

const address = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'application/json' }));
const json = writeJson(example);

async function faultOf(src: string): Promise<string> {
  const explorer = await placed('splot-explorer', { loading: 'eager', lang: 'pl' });
  const told = new Promise<string>((resolve) =>
    explorer.addEventListener('splot-error', (event) => resolve(event instanceof CustomEvent ? event.detail.code : '')),
  );
  explorer.src = src;
  const code = await told;
  await settled(explorer);
  expect(inside(explorer, '[role=alert]').textContent).toContain('Nie udało się pokazać danych');
  expect(inside(inside(explorer, 'splot-failed-view'), 'button').textContent?.trim() ?? '').toBe('Spróbuj ponownie');
  return code;
}

test.each([
  ['a page in place of data', address('<!doctype html><title>404</title>'), 'not-json'],
  ['a file cut on the way', address(json.slice(0, json.length / 2)), 'truncated-json'],
  ['a file cut right after a bracket', address(json.slice(0, json.indexOf('}') + 1)), 'truncated-json'],
  ['a file of a later version', address('{"about":{"version":2},"institutions":[]}'), 'wrong-version'],
  ['JSON of something else', address('[1,2,3]'), 'unusable-data'],
  ['nobody at the address', 'http://127.0.0.1:1/data.json', 'network'],
])('%s is told in plain words', async (_, src, code) => {
  expect(await faultOf(src)).toBe(code);
});

test('a data set without institutions says so', async () => {
  const explorer = await placed('splot-explorer', { data: { institutions: [], memberships: [] }, lang: 'pl' });
  await settled(explorer);
  expect(inside(explorer, '[role=alert]').textContent).toContain('Zbiór danych nie zawiera instytucji.');
});

test('of two addresses the one set last is shown, whichever answers first', async () => {
  const one = JSON.stringify({ ...JSON.parse(json), about: { version: 1, title: 'pierwszy' } });
  const explorer = await placed('splot-explorer', { loading: 'eager', lang: 'pl', renderer: 'svg' });
  explorer.src = address(one);
  await explorer.updateComplete;
  explorer.src = address('{"institutions":[],"memberships":[]}');
  await new Promise((resolve) => explorer.addEventListener('splot-load', resolve, { once: true }));
  await settled(explorer);
  expect(inside(explorer, '[role=alert]').textContent).toContain('Zbiór danych nie zawiera instytucji.');
});

test('a failed load leaves the last good picture in place and can be tried again', async () => {
  const explorer = await explorerOn({ src: address(json), loading: 'eager', county: '1014' });
  const sentence = explorer.scene?.sentence;
  const failed = new Promise((resolve) => explorer.addEventListener('splot-error', resolve, { once: true }));
  explorer.src = address('oops');
  await failed;
  await settled(explorer);
  expect(inside(explorer, '.sentence').textContent).toBe(sentence);
  explorer.src = address(json);
  await new Promise((resolve) => explorer.addEventListener('splot-load', resolve, { once: true }));
  await settled(explorer);
  expect(explorer.renderRoot.querySelector('splot-failed-view')).toBeNull();
});

test('records left out are counted, explained and offered as a file, and the rest is shown', async () => {
  const raw = JSON.parse(json);
  const broken = { ...raw, institutions: [...raw.institutions, { id: raw.institutions[0].id, name: 'Podwójna' }] };
  const explorer = await explorerOn({ src: address(JSON.stringify(broken)), loading: 'eager', county: '1014' });
  const banner = inside(inside(explorer, 'splot-problems-view'), 'summary');
  expect(banner.textContent).toContain('Pominięto');
  banner.click();
  expect(inside(inside(explorer, 'splot-problems-view'), 'button').textContent).toContain('Pobierz listę uwag');
  expect(inside(explorer, '.sentence').textContent).toContain('17 instytucji');
});

test('further sources that cannot be had are named, and the data set is shown without them', async () => {
  const explorer = await explorerOn({ src: address(json), contextSrc: address('oops'), loading: 'eager', county: '1014' });
  expect(inside(explorer, '.frame').textContent).toContain('Pod tym adresem nie ma danych w formacie JSON.');
});

test('removed while loading it asks again when it comes back', async () => {
  const explorer = await placed('splot-explorer', { src: address(json), loading: 'eager', lang: 'pl', renderer: 'svg' });
  const parent = explorer.parentElement;
  explorer.remove();
  expect(explorer.scene).toBeNull();
  parent?.append(explorer);
  await explorer.ready;
  expect(explorer.scene).not.toBeNull();
});
