import { strictPolicy } from '../../scripts/serve';
import { startProductServer } from '../product-server/productServer';
import { expect, figureOf, openOverview, passUntil, test } from './faults-parts';
import { FAILED_ANSWER } from './fixtures';

test('an API at another address that does not let the page read it is named, with both origins', async ({
  page,
  product,
  watch,
}) => {
  watch.expectProblem(FAILED_ANSWER);
  watch.expectProblem(/blocked by CORS policy|^External request/);
  const policy = `${strictPolicy['content-security-policy']}; connect-src 'self' ${product.url}`;
  const site = await startProductServer(process.env.PRODUCT ?? 'dist', '/nowhere', {
    ...strictPolicy,
    'content-security-policy': policy,
  });
  site.configure({
    api: {
      catalog: `${product.url}/api/catalog/v1`,
      assessment: `${product.url}/api/assessment/v1`,
    },
  });
  await openOverview(page, `${site.url}/52.02`);
  const alert = page
    .getByRole('alert')
    .filter({ hasText: 'tidak mengizinkan halaman ini membacanya' })
    .first();
  await passUntil(page, alert);
  await alert.getByText('Rincian teknis').click();
  await expect(alert).toContainText(`Permintaan dari ${site.url} ke ${product.url}`);
  await expect(alert).toContainText(`Access-Control-Allow-Origin: ${site.url}`);
  product.allowOrigin(site.url);
  await passUntil(page, figureOf(page));
  await site.close();
});
