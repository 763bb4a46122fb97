import type { PlacesChoice } from '@/domain/hearing/places';
import type { I18n } from '@/i18n/I18n';

/** So many of the others are named; more are counted. */
const NAMED = 8;

/** How many are off track by district, or why there is nothing to show. */
export function placesFinding(choice: PlacesChoice, { t }: Pick<I18n, 't'>): string {
  switch (choice.kind) {
    case 'none':
      return t(
        choice.regency + choice.counted === 0
          ? 'hearing.places.finding.noIndicator'
          : 'hearing.places.finding.none',
      );
    case 'lowest':
      return t('hearing.places.finding.lowest', { band: t('band.medium') });
    case 'off-track':
      return t('hearing.places.finding.off-track', {
        count: choice.shown.length + choice.others.length,
        band: t('band.medium'),
      });
  }
}

/** At which level the indicators are measured instead. */
export const levelWords = (
  { regency, counted }: Extract<PlacesChoice, { kind: 'none' }>,
  { t }: Pick<I18n, 't'>,
): string[] =>
  [
    { key: 'hearing.places.level.regency', count: regency } as const,
    { key: 'hearing.places.level.counted', count: counted } as const,
  ].flatMap(({ key, count }) => (count === 0 ? [] : t(key, { count })));

/** Those off track too that are not drawn; `null` where there are none. */
export function othersWords(choice: PlacesChoice, { t, say }: Pick<I18n, 't' | 'say'>) {
  if (choice.kind !== 'off-track' || choice.others.length === 0) return null;
  const named = choice.others.slice(0, NAMED);
  const more = choice.others.length - named.length;
  return t(more === 0 ? 'hearing.places.others' : 'hearing.places.othersMore', {
    names: named.map(({ indicator }) => say(indicator.name)).join(', '),
    more,
    band: t('band.medium'),
  });
}
