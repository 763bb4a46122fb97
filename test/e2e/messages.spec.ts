import { expect, test } from './fixtures';
import { allMessages, phrasesOnlyOf } from './message-parts';

const PAGES = [
  ['the overview', '/52.02'],
  ['a dimension', '/52.02/dimensi/living'],
  ['the catalogue', '/52.02/indikator'],
  ['an indicator', '/52.02/indikator/stunting'],
  ['the map', '/52.02/peta'],
  ['the quick wins', '/52.02/quick-win'],
  ['a quick win', '/52.02/quick-win/bank-sampah-terpilah'],
  ['the agencies', '/52.02/perangkat-daerah'],
  ['an agency', '/52.02/perangkat-daerah/dlh'],
  ['the assessment', '/52.02/asesmen'],
  ['the services', '/52.02/layanan'],
  ['the hearings', '/52.02/rapat'],
  ['a hearing', '/52.02/rapat/2026-06-30;nama=RDP+Sampah;rapat=2026-07-15;opd=dlh'],
  ['about the data', '/52.02/data'],
  ['the wall', '/52.02/layar'],
  ['the remote', '/52.02/layar/kendali'],
] as const;

const id = await allMessages('id');
const en = await allMessages('en');

for (const [name, path] of PAGES)
  for (const [language, query] of [
    ['id', ''],
    ['en', '?bahasa=en'],
  ] as const) {
    test(`${name} has all its words, ${language}`, async ({ page }) => {
      await page.goto(path + query);
      await expect(page.getByText(/^(Memuat|Loading) …$/)).toHaveCount(0, { timeout: 15_000 });
      await expect(page.getByRole('heading').first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      // Reasons and tables that are folded away are read too.
      for (const why of await page.getByRole('button', { name: /^(Mengapa|Why)/ }).all())
        await why.click();
      const seen = await page.evaluate(readWords);
      expect(seen.length).toBeGreaterThan(10);
      // A message that did not come with its page shows as its key.
      const lines = new Set(seen);
      expect(Object.keys(id).filter((key) => lines.has(key))).toEqual([]);
      if (language === 'en') {
        const words = seen.join('\n');
        expect(phrasesOnlyOf(id, en).filter((piece) => words.includes(piece))).toEqual([]);
      }
    });
  }

/** Runs in the page: every piece of text, shown or folded away, and every spoken name. */
function readWords(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode()) words.push(walker.currentNode.textContent ?? '');
  for (const element of document.querySelectorAll('[aria-label]'))
    words.push(element.getAttribute('aria-label') ?? '');
  return words.map((text) => text.trim());
}
