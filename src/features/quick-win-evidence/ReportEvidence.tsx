import type { Evidence, EvidencedReport } from '@/domain/quick-win/quickWinReport';
import { useI18n } from '@/i18n/I18n';
import styles from './QuickWinEvidence.module.css';

type ReportEvidenceProps = { report: EvidencedReport; place: string };

/** The evidence of one report, or the plain word that there is none; `place` is its id. */
export function ReportEvidence({ report: { date, evidence }, place }: ReportEvidenceProps) {
  const { t, format } = useI18n();
  return (
    <li id={place}>
      <h3>
        {t('quickWinRecord.evidence.ofReport', { date: format.dateShort(date) })}
        {evidence.length === 0 && (
          <span className={styles.none}>{t('quickWinRecord.evidence.none')}</span>
        )}
      </h3>
      {evidence.length > 0 && (
        <ul className={styles.pieces}>
          {evidence.map((piece) => (
            <Piece key={`${piece.kind} ${piece.name.id} ${piece.date}`} piece={piece} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Piece({ piece: { name, kind, date, url } }: { piece: Evidence }) {
  const { t, say, format } = useI18n();
  return (
    <li>
      <span className={styles.kind}>{t(`quickWinRecord.evidence.${kind}`)}</span>
      <span className={styles.name}>
        {url === null ? (
          <>
            {say(name)} <small>({t('quickWinRecord.evidence.noLink')})</small>
          </>
        ) : (
          <a href={url} rel="noreferrer">
            {say(name)}
          </a>
        )}
      </span>
      <span className={styles.date}>{format.dateShort(date)}</span>
    </li>
  );
}
