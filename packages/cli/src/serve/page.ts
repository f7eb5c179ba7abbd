import type { Dataset, Language } from '@splot/core';
import { escapeHtml } from './escape-html.ts';
import { fallback } from './fallback.ts';

/** What the page shows. */
export interface PageOptions {
  readonly lang: Language;
  /** County shown first; '' leaves the choice to the explorer. */
  readonly county: string;
  /** Further sources are served as `with-context.json`. */
  readonly hasContext: boolean;
}

/** The page around the explorer: no script or style inside, so that the strictest content policy holds. */
export function page(dataset: Dataset, { lang, county, hasContext }: PageOptions): string {
  const attributes = new Map([
    ['src', 'data.json'],
    ['problems-src', 'problems.json'],
    ...(hasContext ? [['context-src', 'with-context.json'] as const] : []),
    ...(county === '' ? [] : [['county', county] as const]),
    ['lang', lang],
    ['heading-level', '1'],
  ]);
  const written = [...attributes].map(([name, value]) => `${name}="${escapeHtml(value)}"`).join(' ');
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(dataset.about.title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css">
<script type="module" src="splot-explorer.js"></script>
</head>
<body>
<main>
<splot-explorer ${written}>
${fallback(dataset, lang)}
</splot-explorer>
</main>
</body>
</html>
`;
}

/** Style of the page itself; the explorer brings its own. */
export const pageStyle = `body { margin: 0; font-family: system-ui, sans-serif; line-height: 1.5; background: #fff; color: #1b1f24; }
main { max-width: 90rem; margin: 0 auto; padding: 0.75rem; }
table { border-collapse: collapse; }
th, td { padding: 0.25rem 0.5rem; border: 1px solid; text-align: start; vertical-align: top; }
@media (prefers-color-scheme: dark) { body { background: #15181d; color: #e8eaed; } }
`;
