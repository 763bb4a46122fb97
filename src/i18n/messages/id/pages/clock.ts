/** That the clock of the device is wrong; fetched when it is. */
export const clockWords = {
  'clock.behind':
    'Jam perangkat ini terlambat {span} dari jam server. Dasbor memakai jam server; setel jam perangkat agar mengikuti internet.',
  'clock.ahead':
    'Jam perangkat ini mendahului jam server {span}. Dasbor memakai jam server; setel jam perangkat agar mengikuti internet.',
} as const;
