import { createRoot } from 'react-dom/client';
import { loadConfig } from '@/api/config/loadConfig';
import { App } from './App';
import { createQueryClient } from './createQueryClient';
import { StartFailure } from './StartFailure';
import { applyTheme } from './theme';
import { systemClock } from './useNow';

/** Reads the configuration and shows the app; a broken configuration is shown with its field. */
export async function start(element: HTMLElement): Promise<void> {
  applyTheme();
  const root = createRoot(element);
  try {
    const config = await loadConfig(`${import.meta.env.BASE_URL}config.json`);
    const queryClient = createQueryClient(config);
    root.render(<App config={config} clock={systemClock} queryClient={queryClient} />);
  } catch (error) {
    root.render(<StartFailure error={error} />);
  }
}
