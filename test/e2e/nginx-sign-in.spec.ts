import { expect } from './fixtures';
import { answerOf, nginxFile, test } from './nginx-parts';
import { expectFigures, identity, signIn } from './sign-in-parts';

nginxFile();
test.use({ site: 'signIn', moment: null });

test('people sign in at a real provider under the strict policy, and no code is logged', async ({
  page,
  nginx,
}) => {
  const refused = await answerOf(nginx, '/api/catalog/v1/regencies.json');
  expect(refused.status).toBe(401);
  await signIn(page, '/52.02');
  await expect(identity(page)).toBeVisible({ timeout: 20_000 });
  await expectFigures(page);
  const log = await nginx.accessLog();
  expect(log).toContain('"GET /');
  expect(log).not.toMatch(/code=|state=/);
});
