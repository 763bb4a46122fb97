import type { DistrictStanding } from '@/domain/district/districtStanding';
import { missingLabel } from '@/i18n/district/classWords';
import { districtFinding } from '@/i18n/district/districtFinding';
import type { I18n } from '@/i18n/I18n';

/** The name of the indicator heads the map: the sentence leaves it out. */
const WITHOUT_NAME = { mostWords: 0, isBrief: false };

/** "Hanya Praya mencapai target 58 %; satu kecamatan belum ada data." */
export function placeFinding(standing: DistrictStanding, i18n: I18n): string {
  const { t, format } = i18n;
  if (standing.period === null) return districtFinding(standing, WITHOUT_NAME, i18n);
  const fact = districtFinding(standing, WITHOUT_NAME, i18n);
  const missing = standing.rows.filter(({ reading }) => reading.kind === 'missing').length;
  if (missing === 0 || missing === standing.rows.length)
    return t('hearing.places.complete', { fact });
  return t('hearing.places.missing', {
    fact,
    missing,
    spelled: format.spelled(missing),
    reason: missingLabel(standing, i18n),
  });
}
