import { expect, test } from 'vitest';
import { allInside, focusedElement, inside, placed, requestsOf, settled } from '#support/explorer-page';
import { sampleCard } from '#support/scene';
import { wordsOf } from '#explorer/text/words-of';

const words = wordsOf('pl');

test('a link to evidence leaves without a trace and opens only where the address is safe', async () => {
  const [safe, ...rest] = sampleCard.evidence;
  const hostile = { ...safe!, number: 3, href: 'javascript:alert(1)', title: '<img src=x onerror=alert(1)>' };
  const card = await placed('splot-card-view', { words, card: { ...sampleCard, evidence: [safe!, ...rest, hostile] } });
  const links = allInside(card, 'a');
  expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('rel'), link.getAttribute('referrerpolicy')])).toEqual([
    ['https://example.org/porozumienie', 'noopener', 'no-referrer'],
  ]);
  expect(allInside(card, 'img')).toEqual([]);
  expect(card.renderRoot.textContent).toContain('<img src=x onerror=alert(1)>');
});

test('the page hears of evidence before it opens and can open it itself', async () => {
  const card = await placed('splot-card-view', { words, card: sampleCard });
  const heard: unknown[] = [];
  card.addEventListener('splot-evidence-open', (event) => {
    heard.push(event instanceof CustomEvent ? event.detail : null);
    event.preventDefault();
  });
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  inside(card, 'a').dispatchEvent(click);
  expect([heard, click.defaultPrevented]).toEqual([[{ url: 'https://example.org/porozumienie' }], true]);
});

test('evidence is two activations away: the card, then the number beside the statement', async () => {
  const card = await placed('splot-card-view', { words, card: sampleCard });
  inside(card, '.ref[aria-label="źródło 2"]').click();
  expect(focusedElement()?.textContent).toContain('Lista obecności ze spotkania');
});

test('a metric without a value says why, and one true by construction says so', async () => {
  const card = await placed('splot-card-view', { words, card: sampleCard });
  const texts = (selector: string) => allInside(card, selector).map(({ textContent }) => textContent?.trim());
  expect(texts('.value')).toEqual(['16', '1', 'brak']);
  expect(texts('.why')).toEqual(['z konstrukcji', 'mniej niż dwóch partnerów']);
});

test('a reason that all metrics share is said once, above them', async () => {
  const metrics = sampleCard.metrics.map((metric) => ({ ...metric, why: 'z konstrukcji: jedna lista' }));
  const card = await placed('splot-card-view', { words, card: { ...sampleCard, metrics } });
  expect(allInside(card, '.why').map(({ textContent }) => textContent)).toEqual(['z konstrukcji: jedna lista']);
  expect(allInside(card, '.value')).toHaveLength(metrics.length);
});

test('what a card names can be opened, and the card closed', async () => {
  const card = await placed('splot-card-view', { words, card: sampleCard });
  const requests = requestsOf(card);
  inside(card, '.opens').click();
  inside(card, '.close').click();
  expect(requests).toEqual([
    { type: 'select', id: 'h1' },
    { type: 'select', id: '' },
  ]);
});

test('the name is a heading of the level the page wants', async () => {
  const card = await placed('splot-card-view', { words, card: sampleCard, level: 5 });
  await settled(card);
  expect(inside(card, 'h5').textContent).toBe(sampleCard.name);
  expect(allInside(card, 'h6')[0]?.textContent).toBe('Partnerstwa');
});
