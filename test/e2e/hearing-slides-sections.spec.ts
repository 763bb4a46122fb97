import { answerWith } from './assessment-parts';
import { expect, FAILED_ANSWER, test } from './fixtures';
import { slideOf } from './hearing-slides-parts';

const LKPJ = '/52.02/rapat/lkpj-2025';

test('a failing answer costs one slide, which says what is missing and why', async ({
  page,
  watch,
}) => {
  watch.expectProblem(FAILED_ANSWER);
  await answerWith(page, '/promises.json', 503, {});
  await page.goto(`${LKPJ}?tampil=presentasi&salindia=2`);
  await expect(slideOf(page).getByRole('heading', { level: 1 })).toHaveText(
    'Janji rapat terdahulu: belum dapat dimuat',
    { timeout: 15_000 },
  );
  await expect(slideOf(page)).toContainText('API menjawab dengan galat 503.');
  await page.keyboard.press('ArrowRight');
  await expect(slideOf(page)).toHaveAttribute('data-slide', /^explanations:/);
});

test('the sections ask side by side: those that are held keep no other from asking', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const ask = window.fetch;
    const held: string[] = [];
    Object.assign(window, { asked: held });
    window.fetch = (...given) => {
      const url = String(given[0] instanceof Request ? given[0].url : given[0]);
      held.push(url);
      return /\/(promises|52\.02\/indicators)\.json/.test(url)
        ? new Promise<never>(() => {})
        : ask(...given);
    };
  });
  await page.goto(`${LKPJ}?tampil=presentasi`);
  await expect(page.getByText(/bagian siap; menunggu: Janji rapat terdahulu/)).toBeVisible();
  const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
  for (const part of ['promises', '52.02/indicators.json', 'index-schemes', 'observations'])
    await expect.poll(asked, part).toContainEqual(expect.stringContaining(part));
});
