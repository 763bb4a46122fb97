import { instant, isTimeZone, timeIn } from '@/domain/time/calendar';
import type { Fault, Rule } from '../../rule';
import { fieldsIn } from '../../tree/fields';

/** What clocks in each zone show at noon in Greenwich. */
const NOON = instant('2026-01-01T12:00:00Z');
const CLOCKS: Readonly<Record<string, string>> = { WIB: '19:00', WITA: '20:00', WIT: '21:00' };
const NAMES: Readonly<Record<string, string>> = {
  WIB: 'Asia/Jakarta or Asia/Pontianak',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
};

const FIELDS = { regencies: ['regencies.*'], profile: ['regency'], scorecards: ['regency'] };

/** The day of the regency decides what is late. */
export const timeZone: Rule = {
  id: 'time-zone',
  severity: 'error',
  holds: 'The time zone of a regency is an IANA name of the zone it states (WIB, WITA, WIT).',
  source: 'Keppres 41/1987: the three zones; IANA time zone database',
  check: (tree) =>
    fieldsIn(tree, FIELDS).flatMap(({ on, at, value }): Fault[] => {
      if (typeof value !== 'object' || value === null) return [];
      const name = String(Reflect.get(value, 'timeZone'));
      const zone = String(Reflect.get(value, 'zone'));
      const clock = isTimeZone(name) ? timeIn(name, NOON) : null;
      if (clock === CLOCKS[zone]) return [];
      return [
        {
          on,
          at: [...at, 'timeZone'],
          value: name,
          reason: clock === null ? 'No such IANA time zone.' : `Clocks there do not show ${zone}.`,
          fix: `Write ${NAMES[zone] ?? 'an IANA time zone'}, or correct zone.`,
        },
      ];
    }),
};
