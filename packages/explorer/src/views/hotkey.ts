import type { Request } from '../request.ts';

/** What a single key asks for besides requests. */
export type KeyWish = Request | 'search' | 'help' | 'zoom-in' | 'zoom-out' | 'fit' | 'leave';

const wishes: ReadonlyMap<string, KeyWish> = new Map<string, KeyWish>([
  ['[', { type: 'step', by: -1 }],
  [']', { type: 'step', by: 1 }],
  ['z', { type: 'undo' }],
  ['/', 'search'],
  ['?', 'help'],
  ['+', 'zoom-in'],
  ['=', 'zoom-in'],
  ['-', 'zoom-out'],
  ['0', 'fit'],
  ['Escape', 'leave'],
]);

/** Whether letters typed into an element are text. */
function isTyping(target: EventTarget | undefined): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), select, textarea'))
  );
}

/** What a key asks for; null if nothing, while the reader types, with Ctrl, Alt or ⌘, or where `off` (`none`, or `-z -/`) switches it off. */
export function keyWish(event: KeyboardEvent, off: string): KeyWish | null {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return null;
  if (event.key !== 'Escape' && (off === 'none' || off.split(' ').includes(`-${event.key}`) || isTyping(event.composedPath()[0])))
    return null;
  return wishes.get(event.key) ?? null;
}
