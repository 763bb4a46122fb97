import './early';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { start } from './app/start';

async function prepare() {
  if (__DEMO__) {
    const { startDemo } = await import('#mocks/demo');
    await startDemo();
  }
}

void start(document.getElementById('root') ?? document.body, prepare);
