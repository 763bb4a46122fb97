import { hearingAccounts as enAccounts } from '@/i18n/messages/en/pages/hearing/accounts';
import { hearingChanges as enChanges } from '@/i18n/messages/en/pages/hearing/changes';
import { hearingFrame as enFrame } from '@/i18n/messages/en/pages/hearing/frame';
import { hearingAccounts as idAccounts } from '@/i18n/messages/id/pages/hearing/accounts';
import { hearingChanges as idChanges } from '@/i18n/messages/id/pages/hearing/changes';
import { hearingFrame as idFrame } from '@/i18n/messages/id/pages/hearing/frame';
import { expect, openPage, test } from './fixtures';

const EDITION = '/52.02/rapat/2026-06-30;nama=RDP+Sampah;rapat=2026-07-15;opd=dlh';

const english: Record<string, string> = { ...enAccounts, ...enChanges, ...enFrame };

/** Phrases of the Indonesian messages, without what they are filled with; single words may be names. */
const INDONESIAN = Object.entries({ ...idAccounts, ...idChanges, ...idFrame })
  .filter(([key, text]) => english[key] !== text)
  .flatMap(([, text]) => text.split(/\{[^}]*\}/))
  .map((piece) => piece.trim())
  // The name of a component of the evaluation, in every language.
  .filter((piece) => /\S \S/.test(piece) && piece !== 'Quick Win')
  .filter((piece) => !Object.values(english).some((text) => text.includes(piece)));

test('in English no message of a hearing is left in Indonesian', async ({ page }) => {
  await openPage(page, `${EDITION}?bahasa=en`);
  const words = await page.locator('main').innerText();
  expect(words).toContain('Promises of earlier hearings');
  expect(INDONESIAN.filter((piece) => words.includes(piece))).toEqual([]);
});

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
