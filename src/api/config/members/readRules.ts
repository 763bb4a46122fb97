import { checkOwnRules } from '@/domain/rules/checkOwnRules';
import { type OwnRules, USUAL_RULES } from '@/domain/rules/ownRules';
import { parsePart } from '../../http/parsePart';
import { rulesSchema } from './rules';

/** The rules of this installation; in place of a group that is broken the usual ones hold. */
export function readRules(url: string, written: unknown): OwnRules {
  const part = parsePart(url, rulesSchema, written, (given) => checkOwnRules(given).rules);
  return part.ok ? part.value : USUAL_RULES;
}
