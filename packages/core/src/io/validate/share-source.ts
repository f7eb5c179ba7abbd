/** Whether two rows rest on a common source, or both on none. */
export function shareSource(a: { readonly source: readonly string[] }, b: { readonly source: readonly string[] }): boolean {
  return a.source.length === 0 ? b.source.length === 0 : a.source.some((id) => b.source.includes(id));
}
