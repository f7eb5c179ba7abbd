import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { referencePages } from '../../scripts/reference.mjs';
import { factLabels } from '#cli/passport/fact';
import { factsOf } from '#cli/passport/facts';
import { levelWords } from '#cli/passport/words';
import { catalogue } from '#core/metrics/catalogue';
import { codes } from '#core/model/codes';
import { problemCodes } from '#core/model/problem-codes';
import { tables } from '#core/model/tables';
import { filesBelow, inRepository, textOf } from '#support/house/sources';

const words = { factsOf, factLabels, levelWords };
const conformity = JSON.parse(textOf('docs/conformity.json')) as object;
const pages = referencePages({ tables, codes, problemCodes, catalogue, words, conformity });

test.each([...pages.keys()])('%s says what the code says (`npm run docs` writes it anew)', (path) => {
  expect(existsSync(inRepository(path)) ? textOf(path) : '').toBe(pages.get(path));
});

test('no page speaks of a metric that is gone', () => {
  expect(filesBelow('docs/reference', '.md').filter((path) => !pages.has(path))).toEqual([]);
});

test('a new code makes its page stale', () => {
  const more = referencePages({
    tables,
    codes: { ...codes, mood: { good: { pl: 'dobry', en: 'good' } } },
    problemCodes,
    catalogue,
    words,
    conformity,
  });
  expect([...more.keys()].filter((path) => more.get(path) !== pages.get(path))).toEqual(['docs/reference/codes.md']);
});
