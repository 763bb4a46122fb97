import { laterRoutes } from '../../laterRoutes';

/** Fetches what all later pages share, while there is network to fetch it. */
export function fetchShared(): void {
  if (!navigator.onLine) return;
  laterRoutes.ahead();
  import('../failure/LaterFailure').catch(() => undefined);
}

/** Fetches the page of a link that a reader points at, touches or reaches with the keyboard. */
export async function fetchIntended({ target }: Event): Promise<void> {
  const link = target instanceof Element ? target.closest('a') : null;
  // Without network nothing can be fetched ahead.
  if (link === null || link.origin !== location.origin || !navigator.onLine) return;
  try {
    const { fetchAhead } = await import('../fetchAhead');
    fetchAhead(link);
  } catch {
    // Told when the page is opened.
  }
}
