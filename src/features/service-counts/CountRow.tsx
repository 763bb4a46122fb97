import { IntegrationGlyph } from '@/charts/integration/IntegrationGlyph';
import { SERVICE_STATES, type ServiceCounts } from '@/domain/region/serviceCounts';
import { type I18n, useI18n } from '@/i18n/I18n';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import styles from './ServiceCounts.module.css';

type CountRowProps = { name: string; counts: ServiceCounts; onNarrow: () => void };

/** A dimension or kind: its name narrows the list; marks and words say the same. */
export function CountRow({ name, counts, onNarrow }: CountRowProps) {
  const i18n = useI18n();
  return (
    <li className={styles.row}>
      <button type="button" title={i18n.t('services.counts.narrow', { name })} onClick={onNarrow}>
        {name}
      </button>
      <b className={styles.all} aria-hidden="true">
        {i18n.format.count(counts.all)}
      </b>
      <span className={styles.marks} aria-hidden="true">
        {SERVICE_STATES.flatMap((state) =>
          Array.from({ length: counts[state] }, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the marks of one state are interchangeable
            <IntegrationGlyph key={`${state} ${at}`} state={state} />
          )),
        )}
      </span>
      <span className={styles.words}>
        <VisuallyHidden>{i18n.t('services.counts.inAll', { count: counts.all })}</VisuallyHidden>{' '}
        {countWords(counts, i18n)}
      </span>
    </li>
  );
}

function countWords(counts: ServiceCounts, { t }: I18n): string {
  const { all, integrated, known, unknown, inactive } = counts;
  if (all === 0) return t('services.counts.none');
  return [
    ...(known === 0 ? [] : [t('services.counts.integrated', { integrated, known })]),
    ...(unknown === 0 ? [] : [t('services.counts.unknown', { count: unknown })]),
    ...(inactive === 0 ? [] : [t('services.counts.inactive', { count: inactive })]),
  ].join(' · ');
}
