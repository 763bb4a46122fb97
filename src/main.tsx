import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { start } from './app/start';

async function main() {
  if (__DEMO__) {
    const { startMockServer } = await import('#mocks/browser');
    await startMockServer();
  }
  await start(document.getElementById('root') ?? document.body);
}

void main();
