import type { Ink } from '../svg/ink.ts';

/** The colours of the page's theme where an element stands, resolved. Reads computed style: the element must be in a document. */
export function inkOf(host: HTMLElement): Ink {
  const probe = document.createElement('i');
  probe.hidden = true;
  host.append(probe);
  const colour = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const ink = { background: colour('--_bg'), text: colour('--_fg'), muted: colour('--_muted') };
  probe.remove();
  return ink;
}
