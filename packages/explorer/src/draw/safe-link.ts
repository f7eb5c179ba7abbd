const schemes = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** The address if a reader may follow it, else null: the one list of schemes for every link that comes from data. Relative addresses are refused. */
export function safeLink(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return schemes.has(url.protocol) ? url.href : null;
}
