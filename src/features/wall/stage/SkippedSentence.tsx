import { ContractError, HttpError, NetworkError } from '@/api/http/errors';
import type { SkippedScene } from '@/domain/wall/skipped';
import { useI18n } from '@/i18n/I18n';
import { sceneTitle } from '@/i18n/wallWords';
import type { IndicatorNames } from '../facts/useWallFacts';

type SkippedSentenceProps = { skipped: SkippedScene; names: IndicatorNames };

/** In small print for the operator: which scene is missing from the round, since when and why. */
export function SkippedSentence({ skipped: { scene, since, error }, names }: SkippedSentenceProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const values = { scene: sceneTitle(scene, names, i18n), time: format.time(since) };
  return (
    <p>
      {isOfData(error)
        ? t('wall.skippedData', values)
        : t('wall.skippedProgram', { ...values, reason: error.message })}
    </p>
  );
}

/** What is wrong with an answer is said in a sentence of its own. */
const isOfData = (error: Error): boolean =>
  error instanceof NetworkError || error instanceof HttpError || error instanceof ContractError;
