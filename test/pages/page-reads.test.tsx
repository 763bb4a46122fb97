import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { server } from '#mocks/node';
import { resourceUrl } from '@/api/apiBase';
import { pageReads } from '@/app/pageReads';
import { patterns } from '@/ui/address/paths';
import { renderApp } from '../render';

/** A thing of the demo world for each page that is of one. */
const OF_ONE: Readonly<Record<string, string>> = {
  dimension: 'living',
  indicator: 'stunting',
  quickWin: 'bank-sampah-terpilah',
  agency: 'dlh',
};
const base = {
  catalog: 'http://localhost/api/catalog/v1',
  assessment: 'http://localhost/api/assessment/v1',
};
const asked: string[] = [];
const note = ({ request }: { request: Request }) => void asked.push(request.url);

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
  server.events.on('request:start', note);
});
afterEach(() => {
  asked.length = 0;
  vi.restoreAllMocks();
});
afterAll(() => server.close());

const pages = Object.entries(pageReads).map(([page, resources = []]) => {
  const id = OF_ONE[page] ?? '';
  const address = Object.entries(patterns).find(([name]) => name === page)?.[1] ?? '';
  const parameters = { regency: '52.02', level: 'district', indicator: id, quickWin: id };
  return {
    page,
    address: address.replace(':kode', '52.02').replace(':id', id),
    urls: resources.map((name) => resourceUrl(base, name, parameters)),
  };
});

// What is asked for ahead and not read would only keep others waiting.
test.each(pages)('the page "$page" reads what is asked for ahead', async ({ address, urls }) => {
  renderApp(address);
  await expect
    .poll(() => urls.filter((url) => !asked.includes(url)), { timeout: 8_000 })
    .toEqual([]);
});
