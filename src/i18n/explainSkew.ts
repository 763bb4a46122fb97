import { instant } from '@/domain/time/calendar';
import type { I18n } from './I18n';

const momentAt = (epoch: number) => instant(new Date(epoch).toISOString());

/** That the clock of the device is behind (`skew` > 0) or ahead, and by how much. Needs the words of the clock. */
export function explainSkew(skew: number, { t, format }: Pick<I18n, 't' | 'format'>): string {
  const span = format.age(momentAt(0), momentAt(Math.abs(skew)));
  return t(skew > 0 ? 'clock.behind' : 'clock.ahead', { span });
}
