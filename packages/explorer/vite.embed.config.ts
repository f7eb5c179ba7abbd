import { defaultClientConditions, defineConfig } from 'vite';

/** The embed: everything in one file, as a module and as a plain script for pages opened from disk or in a sandboxed frame. */
export default defineConfig({
  resolve: { conditions: ['@splot/source', ...defaultClientConditions] },
  build: {
    target: 'es2022',
    lib: {
      entry: 'src/define.ts',
      name: 'Splot',
      formats: ['es', 'iife'],
      fileName: (format) => (format === 'iife' ? 'splot-explorer.iife.js' : 'splot-explorer.js'),
    },
    outDir: 'dist/embed',
    emptyOutDir: true,
    // An ES library keeps its white space and would be split at each import() otherwise.
    rolldownOptions: { output: { minify: true, codeSplitting: false } },
  },
  worker: { format: 'iife' },
});
