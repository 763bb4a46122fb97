import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// Set before the workers start: Node reads the zone once.
process.env.TZ = 'UTC';

export default defineConfig({
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  define: { __DEMO__: 'true' },
  test: {
    exclude: ['node_modules/**', 'test/e2e/**'],
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          environment: 'node',
          include: ['{src,mocks,scripts,test}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx', 'test/pages/**/*.test.tsx'],
          setupFiles: ['test/setup.ts'],
        },
      },
    ],
  },
});
