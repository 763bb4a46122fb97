/** Whether an address is below one of the APIs: nobody else is ever given a token. */
export function apiAddresses(bases: readonly string[], page: string): (url: string) => boolean {
  const folders = bases.map((base) => new URL(`${base}/`, page).href);
  return (url) => {
    if (!URL.canParse(url, page)) return false;
    const { href } = new URL(url, page);
    return folders.some((folder) => href.startsWith(folder));
  };
}
