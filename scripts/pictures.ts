import { mkdir, writeFile } from 'node:fs/promises';
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../test/browser';
import { palettePng } from './pictures/palette-png';
import { serveFolder, strictPolicy } from './serve';

/** The demo makes its figures around the browser's day, so one moment gives the same pictures. */
const NOW = '2026-11-22T04:00:00Z';
const FOLDER = 'docs/images';
// The Chromium of npm looks for fonts in a folder of its own, where the signs ≤ ≥ → are missing.
process.env.FONTCONFIG_PATH ??= '/etc/fonts';
const LOADING = 'Memuat …';
/** The fade of a scene, a question of the remote with its answer, and the bar of a presentation that goes. */
const SETTLE_MS = 6_000;

type Picture = {
  name: string;
  /** Address of the page; the overview when absent. */
  path?: string;
  viewport: { width: number; height: number };
  theme?: BrowserContextOptions['colorScheme'];
  fullPage?: boolean;
  /** A page open beside it in the same browser. */
  beside?: string;
};

const HEARING = '/52.02/rapat/2026-11-21;nama=RDP+Komisi+III;rapat=2026-11-24;komisi=Komisi+III';

const PICTURES: Picture[] = [
  { name: 'ringkasan-laptop', viewport: { width: 1440, height: 900 } },
  { name: 'ringkasan-laptop-penuh', viewport: { width: 1440, height: 900 }, fullPage: true },
  {
    name: 'ringkasan-gelap',
    viewport: { width: 1440, height: 900 },
    theme: 'dark',
    fullPage: true,
  },
  { name: 'ringkasan-ponsel', viewport: { width: 390, height: 844 } },
  { name: 'ringkasan-lebar', viewport: { width: 2560, height: 1440 } },
  page('indikator', '/52.02/indikator/stunting'),
  page('dimensi', '/52.02/dimensi/living'),
  page('katalog', '/52.02/indikator'),
  page('peta', '/52.02/peta'),
  page('quick-win', '/52.02/quick-win/bank-sampah-terpilah'),
  page('perangkat-daerah', '/52.02/perangkat-daerah'),
  page('perangkat-daerah-dlh', '/52.02/perangkat-daerah/dlh'),
  page('asesmen', '/52.02/asesmen'),
  page('layanan', '/52.02/layanan'),
  page('data', '/52.02/data'),
  page('rapat', HEARING),
  { name: 'rapat-ponsel', path: HEARING, viewport: { width: 390, height: 844 } },
  slide('salindia', 14),
  slide('salindia-peta', 18),
  wall('layar', 'ringkasan'),
  wall('layar-peta', 'peta.sampah-terkelola'),
  { name: 'layar-lebar', path: '/52.02/layar', viewport: { width: 5760, height: 1080 } },
  {
    name: 'kendali',
    path: '/52.02/layar/kendali',
    viewport: { width: 620, height: 1000 },
    beside: '/52.02/layar',
  },
];

/** One picture of the presentation, as a projector shows it. */
function slide(name: string, number: number): Picture {
  const path = `${HEARING}?tampil=presentasi&salindia=${number}`;
  return { name, path, viewport: { width: 1920, height: 1080 } };
}

/** One scene as it hangs on the wall. */
function wall(name: string, scene: string): Picture {
  return { name, path: `/52.02/layar?adegan=${scene}`, viewport: { width: 1920, height: 1080 } };
}

/** A page from head to foot on a laptop, tall enough that all of it is drawn. */
function page(name: string, path: string): Picture {
  return { name, path, viewport: { width: 1440, height: 3000 } };
}

/** Opens a page and waits until no panel is loading. */
async function openPage(page: Page, url: string): Promise<void> {
  await page.clock.setFixedTime(NOW);
  await page.goto(url);
  await page.locator('main section').first().waitFor();
  await page.waitForFunction((text) => !document.body.textContent?.includes(text), LOADING);
  await page.evaluate(() => document.fonts.ready);
}

async function take(browser: Browser, url: string, picture: Picture): Promise<void> {
  const { name, path = '/52.02', viewport, theme = 'light', fullPage = false, beside } = picture;
  const context = await browser.newContext({
    viewport,
    colorScheme: theme,
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
  });
  if (beside !== undefined) await openPage(await context.newPage(), url + beside);
  const page = await context.newPage();
  await openPage(page, url + path);
  await page.waitForTimeout(SETTLE_MS);
  const bytes = palettePng(await page.screenshot({ fullPage, animations: 'disabled' }));
  await writeFile(`${FOLDER}/${name}.png`, bytes);
  await context.close();
  console.log(`${name}.png: ${(bytes.length / 1000).toFixed(0)} kB`);
}

await mkdir(FOLDER, { recursive: true });
const server = await serveFolder({ roots: { '/': 'dist-demo' }, headers: strictPolicy });
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
try {
  const named = process.argv.slice(2);
  const wanted = PICTURES.filter(({ name }) => named.length === 0 || named.includes(name));
  for (const picture of wanted) await take(browser, server.url, picture);
} finally {
  await browser.close();
  await server.close();
}
