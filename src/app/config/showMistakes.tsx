import { createRoot } from 'react-dom/client';
import { readMistakes } from '@/api/config/check/readMistakes';
import { configUrl } from '@/api/config/loadConfig';
import { isWallPath } from '@/ui/address/paths';
import { ConfigNotice } from './ConfigNotice';

/** Kept until the window closes; the same mistakes are not told twice. */
const CLOSED = 'config-notice-closed';

/** Looks for mistakes that the app could start with, and shows them over whatever page is open. */
export async function showMistakes(): Promise<void> {
  // The wall says so in its foot.
  if (isWallPath(location.pathname)) return;
  const mistakes = await readMistakes(configUrl());
  const told = mistakes.map(({ field, kind }) => `${field} ${kind}`).join();
  if (mistakes.every(({ field }) => field === '') || recall() === told) return;
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const close = () => {
    remember(told);
    root.unmount();
    place.remove();
  };
  const { lang } = document.documentElement;
  const locale = lang === 'en' ? lang : 'id';
  root.render(<ConfigNotice mistakes={mistakes} locale={locale} onClose={close} />);
}

function recall(): string | null {
  try {
    return sessionStorage.getItem(CLOSED);
  } catch {
    return null;
  }
}

function remember(told: string): void {
  try {
    sessionStorage.setItem(CLOSED, told);
  } catch {
    // Storage is forbidden: it is told again with the next load.
  }
}
