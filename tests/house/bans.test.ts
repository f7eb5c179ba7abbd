import { expect, test } from 'vitest';
import { breaches } from '#support/house/bans';
import { packageSources, sourceFile } from '#support/house/sources';

test('no package does what is banned', () => {
  expect(packageSources().flatMap(breaches)).toEqual([]);
});

test.each([
  ['innerHTML', 'explorer', 'host.innerHTML = name;'],
  ['innerHTML', 'explorer', "host['innerHTML'] = name;"],
  ['outerHTML', 'explorer', 'host.outerHTML = name;'],
  ['insertAdjacentHTML', 'explorer', "host.insertAdjacentHTML('beforeend', name);"],
  ['document.write', 'explorer', 'document.write(name);'],
  ['document.writeln', 'explorer', 'document.writeln(name);'],
  ['unsafeHTML', 'explorer', "import { unsafeHTML } from 'lit/directives/unsafe-html.js';"],
  ['unsafeSVG', 'explorer', 'html`${unsafeSVG(name)}`;'],
  ['unsafeCSS', 'explorer', 'css`${unsafeCSS(colour)}`;'],
  ['eval', 'cli', 'eval(formula);'],
  ['Function', 'core', "new Function('x', formula);"],
  ['string timer', 'explorer', "setTimeout('draw()', 1);"],
  ['string timer', 'explorer', 'setInterval(`draw(${name})`, 1);'],
  ['for in', 'core', 'for (const key in row) use(key);'],
  ['RegExp from data', 'explorer', 'new RegExp(search);'],
  ['RegExp from data', 'core', "RegExp('^' + prefix);"],
  ['object keyed by data', 'core', 'const counts = {}; counts[county] = 1;'],
  ['object keyed by data', 'core', 'const counts = {} as Record<string, number>; counts[county] += 1;'],
  ['Date', 'core', 'const now = Date.now();'],
  ['Date', 'core', 'const day = new Date(text);'],
  ['Math.random', 'core', 'const x = Math.random();'],
  ['localeCompare', 'core', 'names.sort((a, b) => a.localeCompare(b));'],
])('%s is found in %s: %s', (id, name, text) => {
  const found = breaches(sourceFile(`packages/${name}/src/a.ts`, text)).map((breach) => breach.replace(/^\S+ |: .*$/g, ''));
  expect([...new Set(found)]).toEqual([id]);
});

test.each([
  ['core', 'const cells = new Float64Array(2); cells[i] = 1;'],
  ['core', 'const counts = new Map<string, number>(); counts.set(county, 1);'],
  ['core', 'const dates: readonly DateText[] = []; row.Date;'],
  ['explorer', 'const shown = new Date(day).toLocaleDateString(lang);'],
  ['explorer', 'setTimeout(() => draw(), 1); new RegExp("^a"); stream.write(text);'],
])('in %s this may stand: %s', (name, text) => {
  expect(breaches(sourceFile(`packages/${name}/src/a.ts`, text))).toEqual([]);
});
