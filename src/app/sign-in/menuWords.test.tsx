import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { signInSchema } from '@/api/sign-in/signInSchema';
import { instant } from '@/domain/time/calendar';
import { I18nProvider } from '@/i18n/I18n';
import { i18nIn } from '../../../test/render';
import { configWith } from '../../../test/sign-in/gate';
import { AppContextProvider } from '../AppContext';
import { createQueryClient } from '../createQueryClient';
import { Menu } from '../Menu';

test('roles can be named for every entry of the menu but the overview', () => {
  const asked = new Set<string>();
  const isListed = (word: string) => asked.add(word).size > 0;
  const nothing = () => null;
  const value = {
    config: configWith({}),
    clock: () => instant('2026-11-22T04:00:00Z'),
    queryClient: createQueryClient({ refreshMinutes: 5 }),
    signIn: { Identity: nothing, SessionBanner: nothing, isListed },
  };
  render(
    <I18nProvider value={i18nIn()}>
      <AppContextProvider value={value}>
        <Menu />
      </AppContextProvider>
    </I18nProvider>,
  );
  const [{ entries }] = signInSchema.pipe;
  expect(Object.keys(entries.menu.wrapped.entries)).toEqual([...asked].filter((it) => it !== ''));
});
