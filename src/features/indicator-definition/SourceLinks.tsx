import type { MeasuredObservation } from '@/domain/indicator/indicator';
import type { IndicatorDefinition } from '@/domain/indicator/indicatorDefinition';
import { useI18n } from '@/i18n/I18n';

type SourceLinksProps = {
  definition: IndicatorDefinition | null;
  latest: MeasuredObservation | null;
};

/** Where the figures can be read at their producer; a source without an address is named alone. */
export function SourceLinks({ definition, latest }: SourceLinksProps) {
  const { t } = useI18n();
  const address = definition?.sourceUrl ?? null;
  const source = latest?.source ?? null;
  return (
    <>
      {address !== null && (
        <dd>
          <a href={address} rel="noreferrer">
            {address}
          </a>
        </dd>
      )}
      {source !== null && (
        <dd>
          {source.url === undefined ? (
            source.name
          ) : (
            <a href={source.url} rel="noreferrer">
              {source.name}
            </a>
          )}
          {source.simulated && ` (${t('provenance.simulated')})`}
        </dd>
      )}
      {address === null && source === null && <dd>{t('indicator.definition.sourceNone')}</dd>}
    </>
  );
}
