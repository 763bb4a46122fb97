import { expect, openPage, test } from './fixtures';

const EDITION = '/52.02/rapat/2026-06-30;nama=RDP+Sampah;rapat=2026-07-15;opd=dlh';

for (const [language, query] of [
  ['id', ''],
  ['en', '?bahasa=en'],
] as const) {
  test(`what a screen reader meets in a hearing, ${language}`, async ({ page }) => {
    await openPage(page, EDITION + query);
    await expect(page.locator('main')).toMatchAriaSnapshot({
      name: `hearing-${language}.aria.yml`,
    });
  });

  test(`what a screen reader meets among the editions, ${language}`, async ({ page }) => {
    await openPage(page, `/52.02/rapat${query}`);
    await expect(page.locator('main')).toMatchAriaSnapshot({
      name: `hearings-${language}.aria.yml`,
    });
  });
}
