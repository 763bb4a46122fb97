import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { Note } from '@/ui/Note';
import type { AgencyQuery } from '../agencyQuery';

type NothingFoundProps = {
  text: string;
  commission: string | undefined;
  onChange: (change: Partial<AgencyQuery>) => void;
};

/** What was asked for, and one press that shows something again. */
export function NothingFound({ text, commission, onChange }: NothingFoundProps) {
  const { t } = useI18n();
  const asked = { text: text.trim() };
  return (
    <Note tone="empty">
      <p>
        {commission === undefined
          ? t('agencies.none', asked)
          : t('agencies.noneIn', { ...asked, commission })}
      </p>
      <Button onClick={() => onChange({ text: '', commission: undefined })}>
        {t('agencies.showAll')}
      </Button>
    </Note>
  );
}
