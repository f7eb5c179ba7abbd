// What importing one metric costs a page, beside the whole catalogue.
import { gzipSync } from 'node:zlib';
import { at } from './run.mjs';

const entry = 'virtual:entry';

/** The minified bundle of a module of which this is the whole text. */
export async function bundleOf(text) {
  // Not there before the first install.
  const { build } = await import('vite');
  const { output } = await build({
    configFile: false,
    root: at(),
    logLevel: 'silent',
    resolve: { conditions: ['@splot/source'] },
    plugins: [{ name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? text : null) }],
    build: { write: false, target: 'es2022', modulePreload: false, rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' } },
  });
  return output.map((chunk) => chunk.code ?? '').join('');
}

/** Prints the bytes of some imports, raw and compressed. */
export async function size() {
  const imports = [
    ['a metric that counts ties', "export { degree } from '@splot/core/metrics';"],
    ['a metric of shortest paths', "export { betweenness } from '@splot/core/metrics';"],
    ['every metric', "export { catalogue } from '@splot/core';"],
  ];
  for (const [name, text] of imports) {
    const code = await bundleOf(text);
    console.log(`${name}: ${Buffer.byteLength(code)} bytes, ${gzipSync(code).length} compressed`);
  }
}
