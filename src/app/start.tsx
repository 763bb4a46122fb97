import { createRoot } from 'react-dom/client';
import { configUrl, loadConfig } from '@/api/config/loadConfig';
import { App } from './App';
import { createQueryClient } from './createQueryClient';
import { StartFailure } from './StartFailure';
import { applyTheme } from './theme';
import { systemClock } from './useNow';

/** Prepares, reads the configuration and shows the app; what fails of it is shown instead. */
export async function start(
  element: HTMLElement,
  prepare: () => Promise<void> = async () => undefined,
): Promise<void> {
  applyTheme();
  const root = createRoot(element);
  try {
    await prepare();
    const config = await loadConfig(configUrl());
    if (config.colours !== undefined) void colour(config.colours);
    const queryClient = createQueryClient(config);
    const signIn =
      config.signIn === undefined
        ? undefined
        : await (await import('./sign-in/openSignIn')).openSignIn({
            config,
            queryClient,
            show: (page) => root.render(page),
          });
    if (signIn === null) return;
    const context = { config, clock: systemClock, queryClient, signIn };
    root.render(<App {...context} />);
  } catch (error) {
    root.render(<StartFailure error={error} />);
  }
}

const colour = (colours: unknown) =>
  import('./config/applyColours').then((it) => it.applyColours(colours)).catch(() => undefined);
