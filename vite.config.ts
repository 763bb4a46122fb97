import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { appShell } from './scripts/build/appShell';
import { onlyProduct } from './scripts/build/onlyProduct';

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

/** Modules that the first view needs from the start: all that `main.tsx` imports, however far. */
const firstView = new Set<string>();

/** Without this, what the first view shares with a later page would be a file, and a request, each. */
function knowFirstView(): Plugin {
  return {
    name: 'know-first-view',
    apply: 'build',
    buildEnd() {
      const visit = (id: string) => {
        if (firstView.has(id)) return;
        firstView.add(id);
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) visit(imported);
      };
      for (const id of this.getModuleIds()) if (/\/src\/main\.tsx$/.test(id)) visit(id);
    },
  };
}

export default defineConfig(({ command, mode }) => {
  const isDemo = mode === 'demo' || command === 'serve';
  const outDir = isDemo ? 'dist-demo' : 'dist';
  return {
    plugins: [
      react(),
      earlyAtOnce(),
      knowFirstView(),
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
            groups: [
              {
                name: 'early',
                test: /src.(early|api.(early|apiBase|contract.resources))/,
                priority: 2,
              },
              { name: 'app', test: (id: string) => firstView.has(id), priority: 1 },
            ],
          },
        },
      },
    },
  };
});
