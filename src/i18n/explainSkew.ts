import { instant } from '@/domain/time/calendar';
import type { I18n } from './I18n';

const MINUTE = 60_000;

const momentAt = (epoch: number) => instant(new Date(epoch).toISOString());

/** That the clock of the device is behind (`skew` > 0) or ahead, and by how much. Needs the words of the clock. */
export function explainSkew(skew: number, { t, format }: Pick<I18n, 't' | 'format'>): string {
  const minutes = Math.round(Math.abs(skew) / MINUTE);
  const span = format.age(momentAt(0), momentAt(minutes * MINUTE));
  return t(skew > 0 ? 'clock.behind' : 'clock.ahead', { span });
}
