import type { I18n } from '@/i18n/I18n';
import type { MapMessages } from '@/maps';
import type { MapLevel } from '../subject/mapSubject';

export const mapMessages = (level: MapLevel, t: I18n['t']): MapMessages => ({
  zoomIn: t('map.zoomIn'),
  zoomOut: t('map.zoomOut'),
  reset: t('map.reset'),
  keyboardHint: t(level === 'village' ? 'mapPage.keyboardHint.village' : 'map.keyboardHint'),
  wheelHint: t('map.wheelHint'),
  touchHint: t('map.touchHint'),
  zoomUnavailable: t('map.zoomUnavailable'),
  meetsTarget: t('map.meetsTarget'),
  missesTarget: t('map.missesTarget'),
});
