import type { Instant } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { PageHead } from '@/ui/PageHead';
import { assessmentFinding } from './assessmentFinding';
import type { AssessmentHeadModel } from './selectAssessmentHead';

type AssessmentHeadViewProps = {
  /** `null` until there is an answer. */
  model: AssessmentHeadModel | null;
  /** Year that the address asks for. */
  asked: number | undefined;
  hasFailed: boolean;
  regencyName: string;
  receivedAt: Instant | null;
};

/** Of the finding under the page's name. */
const ROOM = { phone: '228px', wide: '114px' };

export function AssessmentHeadView(props: AssessmentHeadViewProps) {
  const { model, asked, hasFailed, regencyName, receivedAt } = props;
  const i18n = useI18n();
  const { t, format } = i18n;
  const shown = model?.result?.year;
  const name = t(hasFailed ? 'assessment.head.failed' : 'assessment.name');
  return (
    <PageHead
      title={model === null ? name : assessmentFinding(model, i18n)}
      documentTitle={t('assessment.documentTitle', { regency: regencyName })}
      trail={t('assessment.name')}
      isWaiting={model === null && !hasFailed}
      room={ROOM}
      facts={[
        ...(asked === undefined || shown === undefined || asked === shown
          ? []
          : [t('assessment.otherYear', { asked, year: shown })]),
        ...(model?.result ? provenanceWords([model.result], i18n) : []),
        ...(receivedAt === null
          ? []
          : [t('provenance.received', { time: format.moment(receivedAt) })]),
      ]}
    />
  );
}
