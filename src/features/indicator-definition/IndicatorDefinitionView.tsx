import { useI18n } from '@/i18n/I18n';
import { Note } from '@/ui/Note';
import { Provenance } from '@/ui/Prose';
import styles from './IndicatorDefinition.module.css';
import { countingRows } from './rows/countingRows';
import type { DefinitionRow, KnownDefinition } from './rows/definitionRow';
import { meaningRows } from './rows/meaningRows';
import { ownerRows } from './rows/ownerRows';
import { SourceLinks } from './SourceLinks';

export function IndicatorDefinitionView(props: KnownDefinition) {
  const { condition, definition, on } = props;
  const i18n = useI18n();
  const { t, format } = i18n;
  const rows = [
    ...meaningRows(props, i18n),
    ...countingRows(condition, definition, i18n),
    ...ownerRows(props, i18n),
  ];
  return (
    <>
      {definition === null && (
        <Note tone="empty">{t('indicator.definition.missing', { date: format.date(on) })}</Note>
      )}
      <dl className={styles.rows}>
        {rows.map(({ term, texts }: DefinitionRow) => (
          <div key={term}>
            <dt>{term}</dt>
            {texts.map((text) => (
              <dd key={text}>{text}</dd>
            ))}
          </div>
        ))}
        <div>
          <dt>{t('indicator.definition.source')}</dt>
          <SourceLinks definition={definition} latest={condition.latest} />
        </div>
      </dl>
      {definition !== null && (
        <Provenance
          parts={[
            t('indicator.definition.published', { date: format.date(definition.publishedAt) }),
          ]}
        />
      )}
    </>
  );
}
