import { useNavigate } from '@tanstack/react-router';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';

/** Names the language one would change to, in that language. */
export function LanguageSwitch() {
  const { locale } = useI18n();
  const navigate = useNavigate();
  const other =
    locale === 'id' ? { bahasa: 'en' as const, name: 'English' } : { name: 'Bahasa Indonesia' };

  return (
    <Button
      lang={locale === 'id' ? 'en' : 'id'}
      onClick={() =>
        void navigate({ to: '.', search: (before) => ({ ...before, bahasa: other.bahasa }) })
      }
    >
      {other.name}
    </Button>
  );
}
