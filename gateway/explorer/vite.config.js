import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const repository = fileURLToPath(new URL('../../', import.meta.url));

export default defineConfig({
  base: '/explorer/',
  // The example tabs are read from schema/operations, outside this folder.
  server: { fs: { allow: [repository] }, proxy: { '/graphql': 'http://localhost:4000' } },
  // The editor alone is above vite's default of 500 kB; it is loaded once, from the same machine.
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    chunkSizeWarningLimit: 8_000,
    target: 'es2022',
    // Some dependencies are marked "use client" for server rendering, which this page has none of.
    rolldownOptions: {
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
    },
  },
  worker: { format: 'es' },
});
