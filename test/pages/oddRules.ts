import { waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, vi } from 'vitest';
import { server } from '#mocks/node';
import type { OwnRules } from '@/domain/rules/ownRules';
import { days, percentagePoints } from '@/domain/units';
import { renderApp } from '../render';

/** No bound is that of the usual rules, so a usual one on a page was not taken from these. */
export const ODD: OwnRules = {
  schedule: {
    atRiskBelow: percentagePoints(-3.5),
    lateBelow: percentagePoints(-11.5),
    criticalBelow: percentagePoints(-23.5),
  },
  spending: { leadsFrom: percentagePoints(13.5) },
  attention: { bands: ['very-low'], schedules: ['critical', 'late'], shown: 3 },
  reports: { expectedLag: days(17) },
};

/** How a page would print a bound of the usual rules. */
const USUAL =
  /≥ −5\b|< −5\b|< −10\b|−10 sampai|< −20\b|−20 sampai|≥ \+10\b|\+10 poin persen|Rendah ke bawah, Quick Win Kritis \(|10 hari (?:setelah|sesudah)/;

/** How a page would call a rule that was set the dashboard's. */
const DASHBOARDS =
  /Aturan dasbor:|aturan dasbor ini\)|Aturan dasbor ini, bukan|(?:dahulu|bulan|terlambat|[−\d,]+)\. Aturan dasbor ini/;

/** Opens a page under odd rules: it prints this, and no bound of the usual rules. */
export async function expectOddRules(address: string, printed: RegExp): Promise<void> {
  // The wall reads its own settings; a scene with no room leaves its rule out.
  server.use(http.get('*/config.json', () => HttpResponse.json({})));
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1920);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(1080);
  renderApp(address, { rules: ODD });
  await waitFor(
    () => expect(document.body.textContent?.replaceAll('\u00a0', ' ')).toMatch(printed),
    { timeout: 30_000 },
  );
  expect(document.body.textContent?.replaceAll('\u00a0', ' ')).not.toMatch(USUAL);
  expect(document.body.textContent).not.toMatch(DASHBOARDS);
}
