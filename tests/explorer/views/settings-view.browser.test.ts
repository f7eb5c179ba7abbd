import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { allInside, focusedElement, inside, placed, requestsOf, settled } from '#support/explorer-page';
import { wordsOf } from '#explorer/text/words-of';

const settings = {
  facet: 'area',
  policy: 'evidence-only',
  metric: 'degree',
  mode: 'clique',
  meetings: true,
  ghosts: false,
  context: false,
  theme: 'auto',
  motion: 'auto',
} as const;
const two = [
  { id: 'evidence-only', label: 'tylko źródła' },
  { id: 'project-end', label: 'do końca projektu' },
];
const choices = { facets: two, policies: two, metrics: two, modes: two, context: false };

test('each option is asked for by its name and value', async () => {
  const view = await placed('splot-settings-view', { words: wordsOf('pl'), settings, choices });
  const requests = requestsOf(view);
  inside(view, 'button').click();
  await settled(view);
  await userEvent.selectOptions(inside(view, '#policy'), 'project-end');
  for (const box of allInside(view, '[role=switch]')) box.click();
  inside(view, 'input[value=en]').click();
  expect(requests).toEqual([
    { type: 'set-option', name: 'policy', value: 'project-end' },
    { type: 'set-option', name: 'meetings', value: 'false' },
    { type: 'set-option', name: 'ghosts', value: 'true' },
    { type: 'set-option', name: 'motion', value: 'none' },
    { type: 'set-option', name: 'lang', value: 'en' },
  ]);
});

test('further sources are offered only where there are any', async () => {
  const view = await placed('splot-settings-view', { words: wordsOf('pl'), settings, choices: { ...choices, context: true } });
  inside(view, 'button').click();
  await settled(view);
  expect(view.renderRoot.textContent).toContain('Dodatkowe źródła');
});

test('Escape closes the settings and goes back to their button', async () => {
  const view = await placed('splot-settings-view', { words: wordsOf('pl'), settings, choices });
  inside(view, 'button').click();
  await settled(view);
  inside(view, 'select').focus();
  await userEvent.keyboard('{Escape}');
  await settled(view);
  expect(allInside(view, '.panel')).toEqual([]);
  expect(focusedElement()).toBe(inside(view, 'button'));
});
