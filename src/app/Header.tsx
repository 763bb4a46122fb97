import { type SyntheticEvent, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { useI18n } from '@/i18n/I18n';
import { addressOf } from '@/ui/address/paths';
import { useAppAddress } from '@/ui/address/useAddress';
import { Button } from '@/ui/Button';
import { SelectField } from '@/ui/Field';
import { useAppContext } from './AppContext';
import { AsOfControl } from './AsOfControl';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { Menu } from './Menu';
import { RefreshButton } from './RefreshButton';
import { useTheme } from './theme';

/** A picture that does not come leaves its place, not a broken mark. */
const hide = ({ currentTarget }: SyntheticEvent<HTMLImageElement>) => {
  currentTarget.style.visibility = 'hidden';
};

/** Which regency, from which day, in which language and light. */
export function Header({ regency }: { regency: string | null }) {
  const { t } = useI18n();
  const { config, signIn } = useAppContext();
  const { search } = useAppAddress();
  const [path, navigate] = useLocation();
  const [theme, chooseTheme] = useTheme();
  const toolsId = useId();
  // Following a link folds it again: it was opened on another page.
  const [openAt, setOpenAt] = useState<string | null>(null);
  const isOpen = openAt === path;
  const known = config.regencies.find(({ code }) => code === regency);
  const choices = config.regencies.map(({ code, name }) => ({ value: code, label: name }));

  return (
    <header className={styles.header}>
      <div className={styles.brand}>
        {known?.emblem !== undefined && (
          <img
            key={known.emblem}
            src={known.emblem}
            alt={t('shell.emblem', { regency: known.name })}
            width="36"
            height="36"
            onError={hide}
          />
        )}
        <SelectField
          label={t('shell.regency')}
          value={known?.code ?? ''}
          groups={[
            { label: '', choices: known ? choices : [{ value: '', label: '' }, ...choices] },
          ]}
          onChange={(kode) =>
            kode !== '' && navigate(addressOf(kode, { page: 'overview' }, search))
          }
        />
      </div>
      <Button
        className={styles.unfold}
        data-screen-only=""
        aria-expanded={isOpen}
        aria-controls={toolsId}
        onClick={() => setOpenAt(isOpen ? null : path)}
      >
        {t('shell.tools')}
      </Button>
      <div id={toolsId} className={`${styles.folding} ${isOpen ? '' : styles.folded}`}>
        {known !== undefined && <Menu />}
        <div className={styles.tools} data-screen-only="">
          <AsOfControl timeZone={(known ?? config.regencies[0])?.timeZone ?? 'Asia/Jakarta'} />
          <RefreshButton />
          <Button onClick={() => chooseTheme(theme === 'dark' ? 'light' : 'dark')}>
            {t(theme === 'dark' ? 'shell.light' : 'shell.dark')}
          </Button>
          <Button onClick={() => window.print()}>{t('shell.print')}</Button>
          <LanguageSwitch />
          {signIn && <signIn.Identity />}
        </div>
      </div>
    </header>
  );
}
