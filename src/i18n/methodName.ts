import type { Indicator } from '@/domain/indicator/indicator';
import type { I18n } from './I18n';

/** The name of a method; its id where the definition does not know it. */
export function methodName({ methods }: Indicator, id: string, { say }: Pick<I18n, 'say'>): string {
  const method = methods.find((known) => known.id === id);
  return method === undefined ? id : say(method.name);
}
