import { type ReportedRequest, reportText, withoutSecrets } from '@/domain/error-report/reportText';
import { version } from '../../../package.json';
import { readSkew } from '../clock/readSkew';
import { hashText } from '../hearing/fingerprint/hashText';
import { ownBuild, ownCommit } from '../offline/build/buildOf';

const MOST_REQUESTS = 20;
/** A browser lets a page copy for some seconds after the press; a server that is down takes longer. */
const PATIENCE_MS = 1500;
const DIGEST_LETTERS = 16;

// A browser remembers 250 requests and then no newer ones; of a page that is open for days the newest matter.
performance.onresourcetimingbufferfull = () => performance.clearResourceTimings();

/** The report of this screen, as text. Holds no header, token, answer or note. Never rejects. */
export async function gatherReport(errors: readonly unknown[]): Promise<string> {
  const config = `${import.meta.env.BASE_URL}config.json`;
  const [skew, digest] = await Promise.all([soon(readSkew(config)), soon(digestOf(config))]);
  const now = Date.now();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return reportText({
    facts: [
      ['version', version],
      ['build', ownBuild() ?? 'not published (demo or development)'],
      ['commit', ownCommit() ?? 'unknown'],
      ['address', withoutSecrets(location.href)],
      ['device time', new Date(now).toISOString()],
      ['server time', skew === null ? 'no answer' : new Date(now + skew).toISOString()],
      ['time zone', timeZone],
      ['browser', navigator.userAgent],
      ['languages', navigator.languages.join(', ')],
      ['screen', `${innerWidth} × ${innerHeight}, × ${devicePixelRatio}`],
      ['online', String(navigator.onLine)],
      ['worker', navigator.serviceWorker?.controller ? 'controls this page' : 'none'],
      ['config.json', digest ?? 'no answer'],
    ],
    requests: await lastRequests(),
    errors,
  });
}

/** Enough to tell two configurations apart, and nothing of what they say. */
async function digestOf(url: string): Promise<string | null> {
  const answer = await fetch(url).catch(() => null);
  if (answer === null) return null;
  if (!answer.ok) return `HTTP ${answer.status}`;
  return hashText(await answer.text()).slice(0, DIGEST_LETTERS);
}

const soon = <T>(answer: Promise<T>): Promise<T | null> =>
  Promise.race([
    answer.catch(() => null),
    new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS)),
  ]);

/** As the browser itself remembers them: nothing has to be written down while all is well. */
async function lastRequests(): Promise<ReportedRequest[]> {
  const entries = await soon(rememberedEntries());
  return (entries ?? [])
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .filter(({ initiatorType }) => initiatorType === 'fetch')
    .slice(-MOST_REQUESTS)
    .map(({ name, responseStatus, duration, encodedBodySize }) => ({
      address: name.replace(location.origin, ''),
      status: responseStatus,
      milliseconds: duration,
      bytes: encodedBodySize,
    }));
}

const rememberedEntries = (): Promise<PerformanceEntryList> =>
  new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      observer.disconnect();
      resolve(list.getEntries());
    });
    observer.observe({ type: 'resource', buffered: true });
  });
