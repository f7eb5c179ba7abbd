import { expect, test } from 'vitest';
import { readDataset } from '#core/io/read-dataset';
import { fallback } from '#cli/serve/fallback';

test('markup in names stays text', () => {
  const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
  const { dataset } = readDataset([
    file('institutions.csv', 'id,name\na,<img src=x onerror=alert(1)>'),
    file('partnerships.csv', 'id,kind,name,time\np,team,"<script>""&\'",2019'),
    file('memberships.csv', 'partnership,institution\np,a'),
  ]);
  if (dataset === null) throw new Error('the data are not read');
  const html = fallback(dataset, 'en');
  expect(html).toContain('<th scope="row">&#60;script&#62;&#34;&#38;&#39;</th><td>2019</td><td>&#60;img src=x onerror=alert(1)&#62;</td>');
});
