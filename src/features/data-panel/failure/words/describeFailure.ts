import { LONGEST_ANSWER_MS } from '@/api/early/earlyAnswers';
import { ContractError, HttpError, NetworkError } from '@/api/http/errors';
import { BOUNDED, MOST_MEBIBYTES } from '@/api/http/readText';
import type { MessageKey, MessageValues } from '@/i18n/I18n';
import { isCodeMissing } from '@/ui/network/isCodeMissing';

/** Which sentence tells of an error, and the lines an operator needs to mend it. */
export type FailureWords = { key: MessageKey; values: MessageValues; detail: string[] };

/** More broken fields than this are only counted. */
const LISTED_ISSUES = 3;

/** Of every error that a panel can meet; what needs a clock or a language is left to `explainFailure`. */
export function describeFailure(error: Error, page: string): FailureWords {
  if (error instanceof ContractError) return ofAnswer(error);
  if (error instanceof NetworkError) return ofSilence(error, page);
  if (error instanceof HttpError) return ofStatus(error);
  if (isCodeMissing(error)) return { key: 'failure.program', values: {}, detail: [error.message] };
  return { key: 'failure.unknown', values: {}, detail: [error.message] };
}

function ofAnswer({ url, issues }: ContractError): FailureWords {
  const [{ path, expected, received }] = issues;
  if (expected === BOUNDED)
    return { key: 'failure.tooLarge', values: { limit: MOST_MEBIBYTES }, detail: [url] };
  if (expected === 'JSON') {
    const key = received === 'HTML' ? 'failure.page' : 'failure.unreadable';
    return { key, values: {}, detail: [url] };
  }
  const more = issues.length - 1;
  return {
    key: more > 0 ? 'failure.contractMore' : 'failure.contract',
    values: { more, field: path },
    detail: issues
      .slice(0, LISTED_ISSUES)
      .map((issue) => `${issue.path}: ${issue.expected} ≠ ${issue.received}  (${url})`),
  };
}

/** A browser tells a page neither why nobody answered nor that an answer was withheld from it. */
function ofSilence({ url, cause, isOffline, isBroken }: NetworkError, page: string): FailureWords {
  const own = new URL(page).origin;
  const api = new URL(url, page).origin;
  const isLate = cause instanceof DOMException && cause.name === 'TimeoutError';
  const seconds = LONGEST_ANSWER_MS / 1000;
  if (isOffline) return { key: 'failure.offline', values: {}, detail: [url] };
  if (isLate) return { key: 'failure.timeout', values: { seconds }, detail: [url] };
  if (isBroken) return { key: 'failure.broken', values: {}, detail: [url] };
  if (own !== api) return { key: 'failure.crossOrigin', values: { own, api }, detail: [url] };
  return { key: 'failure.network', values: {}, detail: [url] };
}

const BY_STATUS: Readonly<Record<number, MessageKey>> = {
  401: 'failure.signIn',
  403: 'failure.forbidden',
  404: 'failure.notFound',
  429: 'failure.busy',
};

function ofStatus({ url, status, detail, retryAt }: HttpError): FailureWords {
  const usual = status >= 500 ? 'failure.http' : 'failure.refused';
  const key = retryAt === null ? (BY_STATUS[status] ?? usual) : 'failure.busyUntil';
  return { key, values: { status }, detail: [url, ...(detail === null ? [] : [detail])] };
}
