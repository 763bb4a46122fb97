import { mapIndicator, mapIndicators } from '@/domain/map/mapIndicators';
import type { Instant } from '@/domain/time/calendar';
import { viewpointAt } from '@/domain/time/viewpoint';
import { resourceUrl } from '../apiBase';
import { boundaries } from '../boundaries/readBoundaries';
import { configs } from '../config/loadConfig';
import { figures } from '../observations/readFigures';
import { indicatorConditionsOf, quickWinConditionsOf } from '../scorecard/conditionsOf';
import { scorecards } from '../scorecard/readScorecard';
import type { Asked } from './askFirstView';

/**
 * Checks the answers of a page as they come and judges what they say, while the app is still on its
 * way; for a page with a map (`map` holds the indicator chosen on it) asks for the figures of the
 * map, which only a scorecard can name. Whatever fails here fails again for the panel that needs it,
 * which says so.
 */
export async function readFirstView(
  { config: configUrl, regency, urls }: Asked,
  map: { indicator: string | undefined } | null,
  now: Instant,
): Promise<void> {
  const reading = urls.scorecard && scorecards.begin(urls.scorecard);
  if (urls.boundaries) void boundaries.begin(urls.boundaries);
  if (urls.observations) void figures.begin(urls.observations);
  const config = await configs.begin(configUrl);
  const place = config?.regencies.find(({ code }) => code === regency);
  const scorecard = await reading;
  if (!config || !place || !scorecard) return;
  const { timeZone, zone } = place;
  const viewpoint = viewpointAt({ regency, timeZone, zone }, now, null, config.rules);
  const conditions = indicatorConditionsOf(scorecard, viewpoint.on);
  const indicator = map && mapIndicator(mapIndicators(conditions), map.indicator)?.indicator.id;
  if (indicator)
    void figures.begin(resourceUrl(config.api, 'observations', { regency, indicator }));
  quickWinConditionsOf(scorecard, viewpoint);
}
