/** How the worker answers a request: everything it does not know goes to the network untouched. */
export type ShellRoute = 'page' | 'config' | 'file' | 'network';

type Asked = Pick<Request, 'method' | 'mode' | 'url'>;

type Shell = {
  origin: string;
  /** Path the program is served from, with a slash at its end. */
  base: string;
};

export function shellRoute({ method, mode, url }: Asked, { origin, base }: Shell): ShellRoute {
  const asked = new URL(url);
  if (method !== 'GET' || asked.origin !== origin) return 'network';
  if (mode === 'navigate') return 'page';
  if (asked.pathname === `${base}config.json`) return 'config';
  return asked.pathname.startsWith(`${base}assets/`) ? 'file' : 'network';
}
