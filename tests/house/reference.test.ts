import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { referencePages } from '../../scripts/reference.mjs';
import { catalogue } from '#core/metrics/catalogue';
import { codes } from '#core/model/codes';
import { problemCodes } from '#core/model/problem-codes';
import { tables } from '#core/model/tables';
import { inRepository, textOf } from '#support/house/sources';

const pages = referencePages({ tables, codes, problemCodes, catalogue });

test.each([...pages.keys()])('%s says what the code says (`npm run docs` writes it anew)', (path) => {
  expect(existsSync(inRepository(path)) ? textOf(path) : '').toBe(pages.get(path));
});

test('a new code makes its page stale', () => {
  const more = referencePages({ tables, codes: { ...codes, mood: { good: { pl: 'dobry', en: 'good' } } }, problemCodes, catalogue });
  expect([...more.keys()].filter((path) => more.get(path) !== pages.get(path))).toEqual(['docs/reference/codes.md']);
});
