import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { appShell } from './scripts/build/appShell.ts';
import { chunkGroups, knowModules } from './scripts/build/chunks.ts';
import { onlyProduct } from './scripts/build/onlyProduct.ts';
import { shortNames } from './scripts/build/shortNames.ts';

export default defineConfig(({ command, mode }) => {
  const isDemo = mode === 'demo' || command === 'serve';
  const outDir = isDemo ? 'dist-demo' : 'dist';
  return {
    plugins: [react(), knowModules(), ...(isDemo ? [] : [onlyProduct(), appShell()])],
    resolve: { tsconfigPaths: true },
    define: { __DEMO__: JSON.stringify(isDemo) },
    ...(!isDemo && { css: { modules: { generateScopedName: shortNames('src') } } }),
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      // MapLibre alone is larger than the default limit; it is only fetched by those who zoom.
      chunkSizeWarningLimit: 1200,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: chunkGroups,
          },
        },
      },
    },
  };
});
