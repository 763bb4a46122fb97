import { expect, FAILED_ANSWER, openPage, panel } from './fixtures';
import { answerOf, nginxFile, test } from './nginx-parts';

const SCORECARD = '/api/assessment/v1/regencies/52.02/scorecard.json';

nginxFile();

test.describe('a program behind the same origin', () => {
  test.use({ site: 'proxy' });

  test('an API program behind the same origin', async ({ page, nginx: server }) => {
    await openPage(page, '/52.02');
    await expect(panel(page, 'Enam Dimensi').getByRole('link').first()).toBeVisible();
    const { status, headers } = await answerOf(server, SCORECARD);
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    const again = await answerOf(server, SCORECARD, { 'if-none-match': headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    const gone = await answerOf(server, '/api/catalog/v1/nothing.json');
    expect([gone.status, gone.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json',
    ]);
  });
});

test.describe('another origin', () => {
  test.use({ site: 'elsewhere' });

  test('an API of another origin that the operator named', async ({
    page,
    partners: [other = ''],
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openPage(page, '/52.02');
    await expect(panel(page, 'Enam Dimensi').getByRole('link').first()).toBeVisible();
    expect(asked.filter((url) => url.startsWith(other)).length).toBeGreaterThan(2);
  });

  test('an origin that nobody named is refused by the browser', async ({
    page,
    strict,
    watch,
    partners: [other = ''],
  }) => {
    strict.expectViolation(/^connect-src http:\/\/127\.0\.0\.1/);
    watch.expectProblem(/violates the (document.s|following) Content Security Policy/);
    watch.expectProblem(/^External request: http:\/\/127\.0\.0\.1/);
    watch.expectProblem(FAILED_ANSWER);
    await openPage(page, '/52.02');
    const unnamed = other.replace('localhost', '127.0.0.1');
    const asking = page.evaluate((url) => fetch(url).then(() => 'read'), unnamed);
    await expect(asking).rejects.toThrow(/Failed to fetch/);
  });
});

test.describe('a workbook', () => {
  test.use({ site: 'workbook' });

  test('a folder that publish-data made of a workbook', async ({ page, nginx: server }) => {
    await openPage(page, '/52.02');
    await expect(panel(page, 'Enam Dimensi').getByRole('link').first()).toBeVisible();
    const asked = { 'accept-encoding': 'gzip' };
    const { headers } = await answerOf(server, SCORECARD, asked);
    expect(headers.get('content-encoding')).toBe('gzip');
    const etag = headers.get('etag') ?? '';
    const again = await answerOf(server, SCORECARD, { ...asked, 'if-none-match': etag });
    expect(again.status).toBe(304);
  });
});
