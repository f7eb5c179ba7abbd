const longest = 80;

/** Text from a file, fit for a message: at most 80 characters, then `…`; controls, zero-width and bidirectional marks as `⟨U+202E⟩`. */
export function shown(text: string): string {
  let safe = '';
  let count = 0;
  for (const character of text) {
    if (count === longest) return `${safe}…`;
    safe += isHidden(character) ? `⟨U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩` : character;
    count++;
  }
  return safe;
}

const hidden = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\u034F|[\u115F\u1160\u3164\uFFA0]/u;

function isHidden(character: string): boolean {
  return hidden.test(character);
}
