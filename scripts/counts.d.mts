export declare function countOf(
  results: { readonly vitest: string; readonly playwright: string },
  options: { readonly all: boolean },
): { readonly passed: number; readonly failed: number } | null;
