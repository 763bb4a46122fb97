/** How the worker answers a request: everything it does not know goes to the network untouched. */
export type ShellRoute = 'page' | 'config' | 'file' | 'network';

type Asked = Pick<Request, 'method' | 'mode' | 'url'>;

export type Shell = {
  origin: string;
  /** Path the program is served from, with a slash at its end. */
  base: string;
  /** Paths of the files kept with the program. */
  files: ReadonlySet<string>;
};

export function shellRoute({ method, mode, url }: Asked, shell: Shell): ShellRoute {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== shell.origin) return 'network';
  if (mode === 'navigate') return 'page';
  if (pathname === `${shell.base}config.json`) return 'config';
  return shell.files.has(pathname) ? 'file' : 'network';
}
