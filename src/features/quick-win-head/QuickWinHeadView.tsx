import type { SubDimension } from '@/domain/dimension/dimension';
import type { KnownQuickWin } from '@/domain/quick-win/record/knownQuickWin';
import type { Instant } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { PageHead } from '@/ui/PageHead';
import { HeadFigures } from './figures/HeadFigures';
import type { QuickWinOwner } from './ownerOf';
import { quickWinFinding } from './quickWinFinding';
import { Trail } from './Trail';

type QuickWinHeadViewProps = {
  known: KnownQuickWin;
  owner: QuickWinOwner;
  subDimension: SubDimension | undefined;
  regencyName: string;
  receivedAt: Instant;
};

/** Where the quick win belongs, where it stands, and the five figures that say so. */
export function QuickWinHeadView(props: QuickWinHeadViewProps) {
  const { known, owner, subDimension, regencyName, receivedAt } = props;
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { plan, condition, on } = known;
  return (
    <>
      <PageHead
        title={quickWinFinding(condition, on, i18n)}
        documentTitle={t('quickWinPage.documentTitle', {
          name: say(plan.name),
          regency: regencyName,
        })}
        trail={<Trail plan={plan} subDimension={subDimension} />}
        facts={[
          ...provenanceWords([condition.report ?? plan], i18n),
          t('provenance.received', { time: format.moment(receivedAt) }),
        ]}
      />
      <HeadFigures condition={condition} owner={owner} on={on} />
    </>
  );
}
