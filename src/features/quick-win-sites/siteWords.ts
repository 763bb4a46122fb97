import type { I18n } from '@/i18n/I18n';
import type { SitesModel } from './selectSites';

/** How many sites in how many districts, and which districts have none on the map. */
export function sitesFinding({ districts }: Pick<SitesModel, 'districts'>, { t }: Pick<I18n, 't'>) {
  const placed = districts.filter(({ sites }) => sites.length > 0);
  const unplaced = districts.filter(({ sites }) => sites.length === 0);
  const finding = t('quickWinRecord.sites.finding', {
    sites: placed.reduce((sum, { sites }) => sum + sites.length, 0),
    districts: placed.length,
  });
  if (unplaced.length === 0) return finding;
  const names = unplaced.map(({ name }) => name).join(', ');
  return `${finding} ${t('quickWinRecord.sites.unplaced', { districts: names })}`;
}
