import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { editionListQuery } from '@/api/catalog/editionQueries';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { SectionProps } from '@/domain/hearing/hearing';
import { knownEditions } from '@/domain/hearing/openHearing';
import type { HearingScope } from '@/domain/hearing/scope';
import { agencyNames } from '@/domain/region/region';
import { dateIn } from '@/domain/time/calendar';
import { brokenEditionWords } from '@/i18n/brokenEditionWords';
import { useI18n } from '@/i18n/I18n';
import { ScopeField } from '@/ui/hearing/ScopeField';
import styles from '../HearingHead.module.css';
import { CompareChoice } from './CompareChoice';

type HearingChoicesProps = SectionProps & {
  /** Id of an edition, a day, or the word for the usual one. */
  onSince: (since: string) => void;
  onScope: (scope: HearingScope) => void;
};

/** About whom the hearing is, and with which earlier day it is compared. */
export function HearingChoices({ viewpoint, hearing, onSince, onScope }: HearingChoicesProps) {
  const { regency, asOf, on, timeZone, now } = viewpoint;
  const i18n = useI18n();
  const base = useApiBase();
  const { data: list } = useQuery(editionListQuery(base, regency));
  const { data: scorecard } = useQuery(scorecardQuery(base, regency, asOf));
  const agencies = scorecard?.agencies;
  const names = useMemo(() => agencyNames(agencies ?? [], on), [agencies, on]);
  const today = dateIn(timeZone, now);
  const known = useMemo(() => knownEditions(list?.editions ?? [], today), [list, today]);
  return (
    <div className={styles.choices} data-screen-only="">
      <ScopeField
        scope={hearing.scope}
        agencies={agencies ?? []}
        names={names}
        onChange={onScope}
      />
      <CompareChoice hearing={hearing} editions={known} onChange={onSince} />
      {list?.broken.map((entry) => (
        <p key={entry.position}>{brokenEditionWords(entry, i18n)}</p>
      ))}
    </div>
  );
}
