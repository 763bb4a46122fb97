import { workPace } from '@/domain/quick-win/forecast/forecast';
import { explainMilestone, paceWords } from '@/i18n/explainForecast';
import { explainSchedule } from '@/i18n/explainSchedule';
import type { I18n } from '@/i18n/I18n';
import type { QuickWinItem } from '../../quickWinListOf';
import { finishSentence, latenessWords } from '../rowWords';

type ProofPart = { term: string; sentences: string[] };

/** What a row claims, each claim with its rule and its inputs; claims it does not make are left out. */
export function proofParts(item: QuickWinItem, i18n: I18n): ProofPart[] {
  const { t } = i18n;
  const { condition, outlook } = item;
  const { nextMilestone, course } = condition;
  const pace = workPace(course);
  const finish = finishSentence(item, i18n);
  const parts: ProofPart[] = [
    { term: t('quickWins.proof.status'), sentences: explainSchedule(condition, i18n) },
    {
      term: t('quickWins.proof.milestone'),
      sentences:
        nextMilestone === null || outlook === null
          ? []
          : explainMilestone(nextMilestone, outlook, i18n),
    },
    {
      term: t('quickWins.proof.finish'),
      sentences: [...(pace === null ? [] : [paceWords(pace, i18n)]), finish ?? []].flat(),
    },
    { term: t('quickWins.proof.report'), sentences: reportSentences(item, i18n) },
  ];
  return parts.filter(({ sentences }) => sentences.length > 0);
}

function reportSentences({ freshness }: QuickWinItem, i18n: I18n): string[] {
  const { t, format } = i18n;
  if (freshness === null) return [];
  if (freshness.kind === 'current')
    return [
      t('quickWins.report.next', {
        month: format.period(freshness.nextMonth),
        due: format.date(freshness.nextDue),
      }),
    ];
  const { owed, due, monthsOwed } = freshness;
  return [
    `${latenessWords(freshness, i18n)}.`,
    t('quickWins.report.owed', {
      month: format.period(owed),
      due: format.date(due),
      months: monthsOwed,
    }),
  ];
}
