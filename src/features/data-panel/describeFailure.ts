import { ContractError, HttpError, NetworkError } from '@/api/http/errors';
import type { MessageKey, MessageValues } from '@/i18n/I18n';

/** Which sentence tells of an error, and the lines an operator needs to mend it. */
export type FailureWords = { key: MessageKey; values: MessageValues; detail: string[] };

/** More broken fields than this are only counted. */
const LISTED_ISSUES = 3;

export function describeFailure(error: Error): FailureWords {
  if (error instanceof ContractError) {
    const listed = error.issues.slice(0, LISTED_ISSUES);
    const more = error.issues.length - 1;
    return {
      key: more > 0 ? 'failure.contractMore' : 'failure.contract',
      values: { more, field: error.issues[0].path },
      detail: listed.map(
        ({ path, expected, received }) => `${path}: ${expected} ≠ ${received}  (${error.url})`,
      ),
    };
  }
  if (error instanceof NetworkError)
    return { key: 'failure.network', values: {}, detail: [error.url] };
  if (error instanceof HttpError)
    return {
      key: error.status === 404 ? 'failure.notFound' : 'failure.http',
      values: { status: error.status },
      detail: [error.url, ...(error.detail === null ? [] : [error.detail])],
    };
  // The words differ by browser; all name the module that could not be fetched.
  if (/dynamically imported module|importing a module/i.test(error.message))
    return { key: 'failure.program', values: {}, detail: [error.message] };
  return { key: 'failure.unknown', values: {}, detail: [error.message] };
}
