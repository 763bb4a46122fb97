import type { ScheduleRule } from '@/domain/quick-win/schedule';
import type { AgencyNames } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { shortScheduleRule } from '@/i18n/shortScheduleRule';
import { FittingRows } from '@/ui/wall/fitting/FittingRows';
import { SceneFinding } from '@/ui/wall/SceneParts';
import { hasTwoColumns, isTight, useSceneRoom } from '@/ui/wall/sceneRoom';
import styles from './BehindPlan.module.css';
import { BehindPlanRow } from './BehindPlanRow';
import { behindPlanFinding } from './behindPlanWords';
import type { BehindPlanModel } from './selectBehindPlan';

type BehindPlanViewProps = {
  model: BehindPlanModel;
  agencies: AgencyNames;
  on: IsoDate;
  rule: ScheduleRule;
};

export function BehindPlanView({ model, agencies, on, rule }: BehindPlanViewProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const room = useSceneRoom();
  const shape = hasTwoColumns(room) ? styles.wide : isTight(room) ? styles.tight : styles.narrow;
  const { behind } = model;
  return (
    <div className={styles.block}>
      <SceneFinding>{behindPlanFinding(model, isTight(room), i18n)}</SceneFinding>
      <p className={styles.note}>
        {shortScheduleRule(rule, i18n)}{' '}
        <span className={styles.plan}>{t('wall.scenes.quickWins.planLine')}</span>
      </p>
      <FittingRows total={behind.length}>
        {(count) => (
          <>
            <ol className={`${styles.list} ${shape}`}>
              {behind.slice(0, count).map((condition) => (
                <BehindPlanRow
                  key={condition.quickWin.id}
                  condition={condition}
                  agencies={agencies}
                  on={on}
                />
              ))}
            </ol>
            {count < behind.length && (
              <p className={styles.rest}>
                {t('wall.scenes.rest', { count: behind.length - count })}
              </p>
            )}
          </>
        )}
      </FittingRows>
    </div>
  );
}
