import { expect, test } from 'vitest';
import { anAgency } from '../../../test/builders';
import { isoDate } from '../time/calendar';
import { agencyNames } from './region';

const renamed = anAgency({
  id: 'bapperida',
  name: 'Badan Riset',
  shortName: 'Bapperida',
  formerNames: [
    { name: 'Badan Perencanaan', shortName: 'Bappeda', until: isoDate('2025-01-01') },
    { name: 'Kantor Perencanaan', shortName: 'Kaper', until: isoDate('2020-01-01') },
  ],
});

test.each([
  ['2019-12-31', 'Kaper'],
  ['2020-01-01', 'Bappeda'],
  ['2024-12-31', 'Bappeda'],
  ['2025-01-01', 'Bapperida'],
])('on %s a renamed agency is called %s', (day, shortName) => {
  expect(agencyNames([renamed], isoDate(day)).get('bapperida')?.shortName).toBe(shortName);
});
