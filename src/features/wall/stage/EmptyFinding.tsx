import { useI18n } from '@/i18n/I18n';
import { useLinkPlace } from '@/ui/address/LinkPlace';
import { addressOf } from '@/ui/address/paths';
import { SceneFinding } from '@/ui/wall/SceneParts';
import { useTroubles } from '../heal/trouble/TroubleWatch';

/** Why nothing is shown; where nobody is signed in, how somebody can be. */
export function EmptyFinding({ isWaiting }: { isWaiting: boolean }) {
  const { t } = useI18n();
  const { regency, kept } = useLinkPlace();
  const isSignedOut = useTroubles().some(
    (trouble) => trouble.kind === 'fault' && trouble.fault.kind === 'sign-in',
  );
  if (!isWaiting) return <SceneFinding>{t('wall.nothing')}</SceneFinding>;
  if (!isSignedOut) return <SceneFinding>{t('wall.waiting')}</SceneFinding>;
  const whole = (page: 'overview' | 'wall') =>
    window.location.origin + addressOf(regency, { page }, kept);
  return (
    <>
      <SceneFinding>{t('wall.signIn.title')}</SceneFinding>
      <p>{t('wall.signIn.how', { page: whole('overview'), wall: whole('wall') })}</p>
    </>
  );
}
