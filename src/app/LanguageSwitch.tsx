import { useI18n } from '@/i18n/I18n';
import { useAppAddress } from '@/ui/address/useAddress';
import { Button } from '@/ui/Button';
import { useAppContext } from './AppContext';

/** Names the language one would change to, in that language; nothing where there is one only. */
export function LanguageSwitch() {
  const { locale } = useI18n();
  const { change } = useAppAddress();
  if (useAppContext().config.languages.length < 2) return null;
  return locale === 'id' ? (
    <Button lang="en" onClick={() => change({ bahasa: 'en' })}>
      English
    </Button>
  ) : (
    <Button lang="id" onClick={() => change({ bahasa: undefined })}>
      Bahasa Indonesia
    </Button>
  );
}
