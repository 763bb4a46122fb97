import type { SessionState } from '@/api/sign-in/session/sessionState';
import { instant } from '@/domain/time/calendar';
import type { useSignInWords } from '../signInWords';
import type { Refusal } from './useRefusal';

export type SessionNotice = {
  words: string;
  /** One line of a phone, beside the button. */
  short: string;
  button: string;
  /** The provider shall ask for an account, though it knows one. */
  asOther: boolean;
};

type Words = Pick<ReturnType<typeof useSignInWords>, 't' | 'format'>;

/** What whoever is there should know of their session; `null` while it is as it should be. */
export function sessionNotice(
  { t, format }: Words,
  state: SessionState,
  refusal: Refusal | null,
): SessionNotice | null {
  const time = (at: number) => format.time(instant(new Date(at).toISOString()));
  const again = { button: t('signIn.enterAgain'), asOther: false };
  switch (state.kind) {
    case 'out': {
      if (refusal !== 401) return null;
      const words = t('signIn.forFigures');
      return { words, short: words, button: t('signIn.enter'), asOther: false };
    }
    case 'in': {
      if (refusal !== 403) return null;
      const words = t('signIn.notAllowed', { name: state.person.name });
      const short = t('signIn.notAllowedShort');
      return { words, short, button: t('signIn.enterAsOther'), asOther: true };
    }
    case 'ending': {
      const ends = { time: time(state.at) };
      return { words: t('signIn.ending', ends), short: t('signIn.endingShort', ends), ...again };
    }
    case 'ended':
      return state.why?.isFinal === false
        ? { words: t('signIn.endedSilent'), short: t('signIn.endedSilentShort'), ...again }
        : { words: t('signIn.ended'), short: t('signIn.endedShort'), ...again };
  }
}
