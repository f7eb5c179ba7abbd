import { page, table } from './page.mjs';

/** Every list of codes. */
export function codesPage(codes) {
  const sections = Object.entries(codes).map(([name, list]) => {
    const rows = Object.entries(list).map(([code, { pl, en }]) => [`\`${code}\``, pl, en]);
    return `## ${name}\n\n${table(['code', 'Polish', 'English'], rows)}`;
  });
  return page(
    'Codes',
    'Values that columns of type `code` and `codes` may hold. A data set may bring its own sectors, areas and tiers in the table `sectors`.',
    sections,
  );
}
