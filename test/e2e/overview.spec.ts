import { expectNoBarrier } from './barriers';
import { expect, openPage, PANELS, panel, REGENCIES, test } from './fixtures';

// In the second there are indicators without a grade.
for (const { code, name } of [REGENCIES[0], REGENCIES[3]]) {
  test(`the overview of ${name} opens with its finding, all panels and no barrier`, async ({
    page,
  }) => {
    await openPage(page, `/${code}`);
    await expect(page).toHaveTitle(`Ringkasan Eksekutif · ${name}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /indikator bertarget mencapai/,
    );
    for (const title of PANELS) await expect(panel(page, title)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expectNoBarrier(page);
  });
}

test('the address without a regency leads to the configured one', async ({ page }) => {
  await openPage(page, '/');
  await expect(page).toHaveURL(/\/52\.02$/);
});

for (const [language, path] of [
  ['id', '/52.02'],
  ['en', '/52.02?bahasa=en'],
] as const) {
  test(`what a screen reader meets on the overview, in ${language}`, async ({ page }) => {
    await openPage(page, path);
    await expect(page.locator('body')).toMatchAriaSnapshot({
      name: `overview-${language}.aria.yml`,
    });
  });
}
