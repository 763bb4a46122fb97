import type { failures as id } from '../../id/pages/failures';
import type { Translation } from '../../translation';

export const failures = {
  'failure.offline':
    'This device has no network. Connect it again; the latest figures load by themselves.',
  'failure.timeout':
    'The API did not answer within {seconds} seconds. Check the network, or tell who runs the API.',
  'failure.broken':
    'The API’s answer broke off in the middle. Check the network, or tell who runs the API.',
  'failure.crossOrigin':
    'The API does not answer, or does not let this page read it. Check the network, then tell who runs the API.',
  'failure.crossOriginDetail':
    'Asked from {own} to {api} without an answer. If {api} is up, its answers need Access-Control-Allow-Origin: {own} (CORS), and connect-src of this page needs {api}.',
  'failure.signIn':
    'The API asks you to sign in (error 401). Sign in to see the figures; the address of this page stays.',
  'failure.forbidden':
    'This account may not read these data (error 403). Ask who runs the API for the right to.',
  'failure.notFound': 'The API does not have this yet.',
  'failure.busy':
    'The API received too many requests (error {status}). Wait a moment; who runs the API can raise its limit.',
  'failure.busyUntil':
    'The API is not serving now (error {status}) and asks to wait. Tried again at {time}.',
  'failure.refused':
    'The API refused this request with error {status}. Who runs the API needs to look into it.',
  'failure.http':
    'The API answered with error {status}. The trouble is on the server; who runs the API needs to look into it.',
  'failure.page':
    'The API sent a web page, not data: maybe one to sign in, or a proxy. Open the address of the API in this browser, sign in, then try again.',
  'failure.unreadable':
    'The API’s answer is cut short or damaged (not whole JSON). If it happens again, tell who runs the API.',
  'failure.tooLarge':
    'The API’s answer is too large, over {limit} MiB, so it is not read. Who runs the API needs to make it smaller.',
  'failure.contract':
    'The API’s answer breaks the contract at {field}; its figures are not shown. Who runs the API needs to mend it.',
  'failure.contractMore':
    'The API’s answer breaks the contract at {field} and {more} more {more|place|places}; its figures are not shown. Who runs the API needs to mend it.',
  'failure.automatic': 'Tried again automatically.',
  'failure.technical': 'Technical details',
  'failure.above': 'Could not be loaded yet, see above.',
  'failure.slow': 'Slow network, still waiting ({seconds} s)',
  'stale.sentence': 'Refresh failed: {reason} What you see was received {time}, {age} ago.',
  'stale.received': 'Received {time}',
} satisfies Translation<typeof id>;
