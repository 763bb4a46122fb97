/** How the worker answers a request: everything it does not know goes to the network untouched. */
export type ShellRoute = 'page' | 'config' | 'file' | 'network';

type Asked = Pick<Request, 'method' | 'mode' | 'url'>;

type Shell = {
  /** Address of the wall or of the hearings. A worker gets whatever begins so, such as the page of the remote. */
  scope: string;
  /** Path the program is served from, with a slash at its end. */
  base: string;
};

export function shellRoute({ method, mode, url }: Asked, { scope, base }: Shell): ShellRoute {
  const asked = new URL(url);
  const own = new URL(scope);
  if (method !== 'GET' || asked.origin !== own.origin) return 'network';
  if (mode === 'navigate') return isOwnPage(asked.pathname, own.pathname) ? 'page' : 'network';
  if (asked.pathname === `${base}config.json`) return 'config';
  return asked.pathname.startsWith(`${base}assets/`) ? 'file' : 'network';
}

/** The wall is one page; every edition of a hearing is one below theirs. */
function isOwnPage(asked: string, own: string): boolean {
  const path = asked.replace(/\/$/, '');
  return path === own || (own.endsWith('/rapat') && path.startsWith(`${own}/`));
}
