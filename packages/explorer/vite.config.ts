import { defineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };

const ours = Object.keys(manifest.dependencies);

/** The npm build: one module per source file, so that a bundler of the reader's page keeps only what it uses. Declarations come from tsc. */
export default defineConfig({
  build: {
    target: 'es2022',
    lib: { entry: { index: 'src/index.ts', define: 'src/define.ts' }, formats: ['es'] },
    minify: false,
    sourcemap: true,
    emptyOutDir: false,
    rolldownOptions: {
      // A pattern such as /^[^./]/ would leave imports of the bundler's own helpers in the published file.
      external: (id: string) => ours.some((name) => id === name || id.startsWith(`${name}/`)),
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
  worker: { format: 'iife' },
});
