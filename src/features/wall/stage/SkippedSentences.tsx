import { ContractError, HttpError, NetworkError } from '@/api/http/errors';
import type { SkippedScene } from '@/domain/wall/rotation/skipped';
import { useI18n } from '@/i18n/I18n';
import { sceneTitle } from '@/i18n/wallWords';
import type { IndicatorNames } from '../facts/useWallFacts';

type SkippedSentencesProps = { skipped: readonly SkippedScene[]; names: IndicatorNames };

/** More of them are counted: the footer is to leave room for the scene. */
const MOST_NAMED = 2;

/** In small print for the operator: which scenes are missing from the round, since when and why. */
export function SkippedSentences({ skipped, names }: SkippedSentencesProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const [first, ...more] = [...skipped].sort((a, b) => (a.since < b.since ? -1 : 1));
  if (first === undefined) return null;
  if (more.length >= MOST_NAMED)
    return (
      <p>{t('wall.skippedSeveral', { count: skipped.length, time: format.time(first.since) })}</p>
    );
  return [first, ...more].map(({ scene, since, error }) => {
    const title = sceneTitle(scene, names, i18n);
    const values = { scene: title, time: format.time(since) };
    return (
      <p key={title}>
        {isOfData(error)
          ? t('wall.skippedData', values)
          : t('wall.skippedProgram', { ...values, reason: error.message })}
      </p>
    );
  });
}

/** What is wrong with an answer is said in a sentence of its own. */
const isOfData = (error: Error): boolean =>
  error instanceof NetworkError || error instanceof HttpError || error instanceof ContractError;
