/**
 * Path, search and hash of an address of this product; its home for any other. What was kept while
 * somebody signed in is never a way out: `//example.com` and `/\example.com` are other servers.
 */
export function ownAddress(kept: string, home: string): string {
  if (!kept.startsWith('/') || !URL.canParse(kept, home)) return new URL(home).pathname;
  const { origin, pathname, search, hash } = new URL(kept, home);
  const own = new URL(home);
  // Resolved, `/..//example.com` begins with two slashes: by itself the address of another server.
  const isPath = !pathname.startsWith('//');
  const isOwn = isPath && origin === own.origin && pathname.startsWith(own.pathname);
  return isOwn ? `${pathname}${search}${hash}` : own.pathname;
}
