import { HttpError } from '@/api/http/errors';
import type { Instant } from '@/domain/time/calendar';
import type { I18n } from '@/i18n/I18n';
import { failures as en } from '@/i18n/messages/en/pages/failures';
import { failures as id } from '@/i18n/messages/id/pages/failures';
import { describeFailure } from './describeFailure';
import type { FailureText } from './failureText';
import { ReportCopy } from './ReportCopy';

const WORDS = { id, en };

/** An error in the words of the screen; `momentOf` tells the true moment of one of this device. */
export function explainFailure(
  error: Error,
  common: I18n,
  momentOf: (deviceTime: number) => Instant,
): FailureText {
  const { t, format } = common.withWords(WORDS[common.locale]);
  const { key, values, detail } = describeFailure(error, location.href);
  const until = error instanceof HttpError ? error.retryAt : null;
  const time = until === null ? '' : format.time(momentOf(until));
  const crossing = key === 'failure.crossOrigin' ? [t('failure.crossOriginDetail', values)] : [];
  const sentence = t(key, { ...values, time });
  return { sentence, detail: [...crossing, ...detail], Report: ReportCopy };
}
