import type { SectionProps } from '@/domain/hearing/hearing';
import { type IsoDate, yearOf } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { Note } from '@/ui/Note';
import { useCoverage } from './useCoverage';

/** Where the API does not reach back to the day of the edition, or of what it is compared with: since when it does. */
export const CoverageNotes = ({ viewpoint, hearing }: SectionProps) => (
  <>
    <CoverageNote regency={viewpoint.regency} asOf={hearing.asOf} of="edition" />
    {hearing.since !== null && (
      <CoverageNote regency={viewpoint.regency} asOf={hearing.since.asOf} of="since" />
    )}
  </>
);

type CoverageNoteProps = { regency: string; asOf: IsoDate; of: 'edition' | 'since' };

function CoverageNote({ regency, asOf, of }: CoverageNoteProps) {
  const { t, format } = useI18n();
  const coverage = useCoverage(regency, asOf);
  if (coverage === null || coverage.gap === null) return null;
  const { gap, coversFrom } = coverage;
  const values = {
    date: format.date(asOf),
    from: format.date(coversFrom),
    year: String(yearOf(asOf)),
  };
  return (
    <Note tone="failed">
      <p>
        {t(`hearing.coverage.${gap}`, values)} {t(`hearing.coverage.${of}`)}
      </p>
    </Note>
  );
}
