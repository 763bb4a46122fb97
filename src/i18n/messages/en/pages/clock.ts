import type { clockWords as id } from '../../id/pages/clock';
import type { Translation } from '../../translation';

export const clockWords = {
  'clock.behind':
    'The clock of this device is {span} behind the server’s. The dashboard uses the server’s clock; set the device to take its time from the internet.',
  'clock.ahead':
    'The clock of this device is {span} ahead of the server’s. The dashboard uses the server’s clock; set the device to take its time from the internet.',
} satisfies Translation<typeof id>;
