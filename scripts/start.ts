import { requireNode } from './steps/require-node';

requireNode();

// Loaded after the check: older versions of Node cannot read these modules.
const { build } = await import('vite');
const { serveFolder, strictPolicy } = await import('./serve');

const FIRST_PORT = 4173;

console.log('Building the demo …');
const started = Date.now();
await build({ mode: 'demo', logLevel: 'warn' });
console.log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);

const server = await serveFolder({
  roots: { '/': 'dist-demo' },
  port: FIRST_PORT,
  headers: strictPolicy,
});
console.log(`\nThe dashboard is at ${server.url}\nPress Ctrl-C to stop.`);

const stop = async () => {
  await server.close();
  console.log('\nStopped.');
};
process.once('SIGINT', stop).once('SIGTERM', stop);
