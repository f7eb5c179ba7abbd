const msPerDay = 86_400_000;

/** The ISO day at a share of an axis, nearest day. */
export function dayAt({ from, to }: { readonly from: string; readonly to: string }, share: number): string {
  const [first, last] = [Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`)];
  const days = Math.round((Math.min(1, Math.max(0, share)) * (last - first)) / msPerDay);
  return new Date(first + days * msPerDay).toISOString().slice(0, 10);
}

/** The same day some years away; 29 February becomes the 28th where there is none. */
export function yearsFrom(iso: string, years: number): string {
  const year = String(Number(iso.slice(0, 4)) + years).padStart(4, '0');
  return readTypedDay(year + iso.slice(4)) ?? `${year}-02-28`;
}

/** A day as a reader types it, `23.10.2019` or `2019-10-23`; null if there is no such day. */
export function readTypedDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text.trim());
  const polish = /^(\d{1,2})[./ ](\d{1,2})[./ ](\d{4})$/u.exec(text.trim());
  const [year, month, day] = iso === null ? [polish?.[3], polish?.[2], polish?.[1]] : [iso[1], iso[2], iso[3]];
  if (year === undefined || month === undefined || day === undefined) return null;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${written}T00:00:00Z`);
  // 30 February would roll over into March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written) ? written : null;
}
