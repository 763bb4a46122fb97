import { memo } from 'react';
import { SERVICE_FIELDS } from '@/domain/region/serviceFilter';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import form from '@/ui/search/SearchForm.module.css';
import type { ServicesModel } from '../selectServices';

type ResultCountProps = {
  model: ServicesModel;
  text: string;
  /** Read out when the typing pauses, not with every key. */
  isTyping: boolean;
  onReset: () => void;
};

/** How many services are shown, and the way back to all of them. */
export const ResultCount = memo(function ResultCount(props: ResultCountProps) {
  const { model, text, isTyping, onReset } = props;
  const { t, format } = useI18n();
  const { found, total, filter, respelled, emptyDistrict } = model;
  const counts = { shown: format.count(found.length), total: format.count(total) };
  const words = respelled.map((word) => `“${word}”`).join(', ');
  const isAsked = text.trim() !== '' || SERVICE_FIELDS.some((field) => filter[field] !== undefined);
  const why =
    emptyDistrict === null
      ? t('services.list.none')
      : t('services.map.noneHere', { district: emptyDistrict });
  return (
    <div className={form.summary}>
      <p role="status" aria-busy={isTyping}>
        <b>{t('services.list.count', counts)}</b>
        {found.length === 0 && ` ${why}`}
        {respelled.length > 0 && found.length > 0 && ` ${t('services.list.respelled', { words })}`}
      </p>
      {isAsked && <Button onClick={onReset}>{t('services.list.reset')}</Button>}
    </div>
  );
});
