import { type IndicatorCondition, isWithoutData } from '@/domain/indicator/indicatorCondition';

/** Bad news never stands without its account; good news may keep the one it has. */
export const owesAccount = (condition: IndicatorCondition): boolean =>
  condition.achievement.meetsTarget === false ||
  isWithoutData(condition) ||
  condition.account !== null;
