import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { SelectField } from '@/ui/Field';
import { AsOfControl } from './AsOfControl';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { RefreshButton } from './RefreshButton';
import { useTheme } from './theme';
import { useConfig } from './useConfig';

/** Which regency, from which day, in which language and light. */
export function Header({ regency }: { regency: string | null }) {
  const { t } = useI18n();
  const { regencies } = useConfig();
  const navigate = useNavigate();
  const [theme, chooseTheme] = useTheme();
  const toolsId = useId();
  const [isOpen, setOpen] = useState(false);
  const choices = regencies.map(({ code, name }) => ({ value: code, label: name }));

  return (
    <header className={styles.header}>
      <div className={styles.brand}>
        <SelectField
          label={t('shell.product')}
          value={regency ?? ''}
          groups={[{ label: '', choices }]}
          onChange={(kode) =>
            void navigate({
              to: '/$kode',
              params: { kode },
              search: ({ per, bahasa, skenario }) => ({ per, bahasa, skenario }),
            })
          }
        />
      </div>
      <Button
        className={styles.menu}
        data-screen-only=""
        aria-expanded={isOpen}
        aria-controls={toolsId}
        onClick={() => setOpen(!isOpen)}
      >
        {t('shell.tools')}
      </Button>
      <div
        id={toolsId}
        className={`${styles.tools} ${isOpen ? '' : styles.folded}`}
        data-screen-only=""
      >
        <AsOfControl />
        <RefreshButton />
        <Button onClick={() => chooseTheme(theme === 'dark' ? 'light' : 'dark')}>
          {t(theme === 'dark' ? 'shell.light' : 'shell.dark')}
        </Button>
        <Button onClick={() => window.print()}>{t('shell.print')}</Button>
        <LanguageSwitch />
      </div>
    </header>
  );
}
