import { askFirstView } from './api/early/askFirstView';
import { laterRoutes } from './app/laterRoutes';
import { pageReads } from './app/pageReads';
import type { Instant } from './domain/time/calendar';
import { pageAt } from './ui/address/pageAt';
import { parseSearch } from './ui/address/searchText';

const { BASE_URL } = import.meta.env;
const { search } = window.location;
/** As the router reads it: without the folder that the product is served from. */
const pathname = window.location.pathname.slice(BASE_URL.length - 1);
const page = pageAt(pathname);
const [, regency, , id] = pathname.split('/');
const { per, indikator } = parseSearch(search);

// A chunk of its own, run as soon as it is here. The demo has no API until its worker has started.
if (!__DEMO__) beginFirstView().catch(() => undefined);

/** Asks for what the page shows, and reads it once what reads it is here. */
async function beginFirstView(): Promise<void> {
  // Another date is another answer, and rare enough to wait.
  const resources = (page && per === undefined && pageReads[page]) || [];
  const asked = await askFirstView(`${BASE_URL}config.json`, {
    regency: regency || undefined,
    id: id && decodeURIComponent(id),
    resources,
  });
  if (asked === null) return;
  const { readFirstView } = await import('./api/early/readFirstView');
  const hasMap = page === 'home' || page === 'overview' || page === 'map';
  const now = new Date().toISOString() as Instant;
  await readFirstView(asked, hasMap ? { indicator: indikator } : null, now);
}

/** Pages behind a regency are a part of the program of their own, which the app would ask for late. */
if (page !== 'home' && page !== 'overview') {
  laterRoutes.ahead();
  // Its own code need not wait until the app is here, either.
  import('./app/later/fetchAhead').then(
    ({ fetchAhead }) => fetchAhead({ pathname, search }),
    () => undefined,
  );
}
