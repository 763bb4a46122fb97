import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { NameLink } from '@/ui/address/NameLink';
import type { BasisModel } from '../selectBasis';
import { definitionSentences } from '../words/definitionWords';
import styles from './Basis.module.css';

type DefinitionsProps = { model: BasisModel; agencies: AgencyNames };

/** What each indicator means, by name; in two columns where there is room. */
export function Definitions({ model, agencies }: DefinitionsProps) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { indicators, on } = model;
  if (indicators.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>
        {t('hearing.basis.definitions', { count: indicators.length, date: format.date(on) })}
      </h3>
      <dl className={styles.definitions}>
        {indicators.map((defined) => (
          <div key={defined.indicator.id}>
            <dt>
              <NameLink to={{ page: 'indicator', id: defined.indicator.id }}>
                {say(defined.indicator.name)}
              </NameLink>{' '}
              <span className={styles.code}>{defined.indicator.code}</span>
            </dt>
            <dd>{definitionSentences(defined, { agencies, on }, i18n).join(' ')}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
