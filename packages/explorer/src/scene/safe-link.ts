const schemes = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/**
 * The address if a reader may follow it, else null: the one rule for every link that comes from data. Relative addresses, user names, and signs that no
 * address holds unescaped are refused.
 */
export function safeLink(address: string): string | null {
  if (/[\s"'<>\\^`{|}\p{Cc}]/u.test(address) || !URL.canParse(address)) return null;
  const { protocol, username, password, href } = new URL(address);
  return schemes.has(protocol) && username === '' && password === '' ? href : null;
}
