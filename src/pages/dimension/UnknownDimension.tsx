import { DimensionStrip } from '@/features/dimension-head';
import { useI18n } from '@/i18n/I18n';
import { PageHead } from '@/ui/PageHead';

/** An address that names no dimension says so and leads to the six. */
export function UnknownDimension({ given }: { given: string }) {
  const { t } = useI18n();
  return (
    <>
      <PageHead
        title={t('dimension.unknown')}
        documentTitle={t('dimension.unknown')}
        facts={[t('dimension.unknownHelp', { given })]}
      />
      <DimensionStrip current={null} counts={null} />
    </>
  );
}
