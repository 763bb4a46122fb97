import type { networkWords as id } from '../../id/pages/network';
import type { Translation } from '../../translation';

export const networkWords = {
  'network.page': 'The network is gone. This page opens by itself as soon as it is back.',
  'network.pageBack': 'The network is back. This page opens anew by itself.',
  'network.newVersion':
    'A new version of the dashboard is installed. This page opens anew by itself.',
  'network.fault': 'This page could not be shown.',
  'network.reloading': 'The server does not answer yet. This page reloads as soon as it does.',
  'network.previous': 'Back to the page before',
  'network.offline': 'No network since {since}; the figures shown were received at {received}.',
  'network.offlineEmpty': 'No network since {since}; there are no figures on the screen yet.',
  'network.refreshing': 'Refreshing the figures …',
} satisfies Translation<typeof id>;
