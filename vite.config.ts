import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { appShell } from './scripts/build/appShell.ts';
import { chunkGroups, knowModules } from './scripts/build/chunks.ts';
import { onlyProduct } from './scripts/build/onlyProduct.ts';

/** Runs the small chunk `early` as soon as it is here, not when the whole app is. */
function earlyAtOnce(): Plugin {
  const preload = /<link rel="modulepreload"([^>]* href="[^"]*\/early-[^"]+")>/;
  const toScript = (_: string, attributes: string) =>
    `<script type="module" async${attributes.replace('href=', 'src=')}></script>`;
  return {
    name: 'early-at-once',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => html.replace(preload, toScript) },
  };
}

export default defineConfig(({ command, mode }) => {
  const isDemo = mode === 'demo' || command === 'serve';
  const outDir = isDemo ? 'dist-demo' : 'dist';
  return {
    plugins: [
      react(),
      earlyAtOnce(),
      knowModules(),
      ...(isDemo ? [] : [onlyProduct(), appShell()]),
    ],
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
