import { useI18n } from '@/i18n/I18n';
import { useAppAddress } from '@/ui/address/useAddress';
import { Button } from '@/ui/Button';

/** Names the language one would change to, in that language. */
export function LanguageSwitch() {
  const { locale } = useI18n();
  const { change } = useAppAddress();
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
