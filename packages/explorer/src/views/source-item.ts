import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../draw/icons.ts';
import { safeLink } from '../scene/safe-link.ts';
import type { SourceRef } from '../scene/scene.ts';
import { viewWordsOf } from '../text/view-words-of.ts';
import type { Words } from '../text/words.ts';

/** A source as it stands in a list: number, title (a link where the address is safe), publisher, date, note. `from` sends `splot-evidence-open`. */
export function sourceItem(source: SourceRef, words: Words, from: EventTarget): TemplateResult {
  const { number, title, publisher, published, href, note } = source;
  const labels = viewWordsOf(words.lang);
  const address = safeLink(href);
  const parts = [
    publisher === '' ? [] : html`<span>${publisher}</span>`,
    published === '' ? [] : html`<span>${labels.publishedOn(published)}</span>`,
  ].flat();
  return html`<span class="source-number number" aria-hidden="true">${number}</span>
    <span class="source">
      ${
        address === null
          ? html`<span class="source-title">${title}</span>`
          : html`<a class="source-title" href=${address} target="_blank" rel="noopener" referrerpolicy="no-referrer" @click=${(event: Event) => follow(event, address, from)}>${title} ${icon('open', 14)}<span class="hidden-text">(${labels.newTab})</span></a>`
      }
      ${parts.length === 0 ? nothing : html`<span class="origin muted small">${parts}</span>`}
      ${note === '' ? nothing : html`<span class="note small">${note}</span>`}
    </span>`;
}

/** The host page may open the evidence itself: it hears the event first and can prevent it. */
function follow(event: Event, url: string, from: EventTarget): void {
  const asked = new CustomEvent('splot-evidence-open', { detail: { url }, bubbles: true, composed: true, cancelable: true });
  if (!from.dispatchEvent(asked)) event.preventDefault();
}
