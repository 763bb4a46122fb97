import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** A product without the mock API must not publish the worker that would answer in its place. */
function withoutMockWorker(outDir: string): Plugin {
  return {
    name: 'without-mock-worker',
    apply: 'build',
    closeBundle: () => rm(join(outDir, 'mockServiceWorker.js'), { force: true }),
  };
}

export default defineConfig(({ command, mode }) => {
  const isDemo = mode === 'demo' || command === 'serve';
  const outDir = isDemo ? 'dist-demo' : 'dist';
  return {
    plugins: [react(), ...(isDemo ? [] : [withoutMockWorker(outDir)])],
    resolve: { tsconfigPaths: true },
    define: { __DEMO__: JSON.stringify(isDemo) },
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      // MapLibre alone is larger than the default limit; it is only fetched by those who zoom.
      chunkSizeWarningLimit: 1200,
    },
  };
});
